import { z } from 'zod'
import { contract } from '#platform/http/door.ts'
import { isoDay, number } from '#platform/http/wire.ts'
import { yearGroup } from '#school/people/fields.contract.ts'

const blank = z.literal('').transform(() => undefined)

export const standings = ['on-roll', 'leaver', 'not-started', 'all'] as const

export const readRoll = contract({
  name: 'readRoll',
  summary: 'The pupils of the school: searched by name or UPN, by year group, registration group and standing; fifty a page',
  method: 'GET',
  path: '/schools/:school/pupils',
  params: z.object({ school: number }),
  query: z.object({
    q: z.string().trim().max(80).optional(),
    year: z.union([blank, yearGroup]).optional(),
    group: z.union([blank, number]).optional(),
    standing: z.union([blank, z.enum(standings)]).optional(),
    page: z.union([blank, number]).optional(),
  }),
  reply: z.object({
    total: z.int(),
    page: z.int(),
    pages: z.int(),
    onRoll: z.int(),
    groups: z.array(z.object({ id: z.int(), name: z.string() })),
    years: z.array(z.int()),
    pupils: z.array(
      z.object({
        id: z.int(),
        surname: z.string(),
        forename: z.string(),
        knownAs: z.string(),
        upn: z.string().nullable(),
        yearGroup: z.int(),
        group: z.string().nullable(),
        standing: z.enum(['on-roll', 'leaver', 'not-started']),
        startingDay: isoDay.nullable(),
        lastDay: isoDay.nullable(),
        /** The strip's bytes of the last ten school days, morning and afternoon of each. */
        lately: z.array(z.int()),
      }),
    ),
  }),
})
