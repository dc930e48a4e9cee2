import type { Caution, Citation } from '#law/cite.ts'
import { percentText } from './percent-text.ts'

/** L-116: a figure from few pupils or few sessions says so. */
export const smallFigureCitation: Citation = {
  rule: 'L-116',
  source: 'Daymark',
  says: 'A percentage from fewer than ten pupils, or from fewer than twenty possible sessions, is shown with a word of caution.',
  standing: 'unconfirmed',
}

/** L-116: below these a figure is called small: ten pupils, and the sessions of two weeks. */
export const smallBelow = { pupils: 10, sessions: 20 } as const

/** L-116: what to think about in a percentage that rests on few pupils or few sessions. `pupils` is left out for one pupil's own figure. */
export const cautionsOnSmallFigure = ({
  pupils = Number.POSITIVE_INFINITY,
  possible,
}: {
  pupils?: number
  possible: number
}): readonly Caution[] => {
  const cautions: Caution[] = []
  if (pupils < smallBelow.pupils)
    cautions.push({
      because: `This figure is about ${pupils === 1 ? 'one pupil' : `${pupils} pupils`}. One pupil more or less can change it a great deal.`,
      citation: smallFigureCitation,
      about: 'pupils',
    })
  if (possible > 0 && possible < smallBelow.sessions)
    cautions.push({
      because: `This figure comes from ${possible === 1 ? 'one possible session' : `${possible} possible sessions`}. Each one is ${percentText(1, possible)} per cent of it.`,
      citation: smallFigureCitation,
      about: 'sessions',
    })
  return cautions
}
