/** Times several ways of doing one thing by turns, so that what disturbs the machine disturbs them all; first rounds to warm up. */
export async function alternate<Name extends string>(
  ways: Record<Name, () => unknown>,
  rounds: number,
  warm = 5,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(ways) as Name[]
  const took = Object.fromEntries(names.map(name => [name, [] as number[]])) as Record<Name, number[]>
  for (let round = 0; round < warm + rounds; round++)
    for (const index of names.keys()) {
      const name = names[(index + round) % names.length]!
      const began = performance.now()
      await ways[name]()
      if (round >= warm) took[name].push(performance.now() - began)
    }
  return took
}
