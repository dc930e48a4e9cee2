// Days that religious bodies set apart, as calendars give them; those that go by the moon may be a day out.

/** Feast days on which some families keep their children at home, by tradition. */
export const feastDays: Readonly<Record<string, readonly string[]>> = {
  muslim: [
    '2024-06-17',
    '2025-03-31',
    '2025-06-06',
    '2026-03-20',
    '2026-05-27',
    '2027-03-10',
    '2027-05-17',
    '2028-02-28',
    '2028-05-05',
    '2029-02-14',
    '2029-04-24',
  ],
  hindu: ['2024-11-01', '2025-10-20', '2026-11-09', '2027-10-29', '2028-10-17', '2029-11-05'],
  jewish: ['2024-10-03', '2025-09-23', '2025-10-02', '2026-09-21', '2027-10-11', '2028-09-21', '2029-09-10'],
}
