/**
 * What one account may write, far above what a person does (spec trust, "Bad input gets"): whoever writes more would
 * make the pages of everybody slow. A day is any 24 hours.
 */
export const quotas = {
  eventsADay: 5000,
  eventsADayOfOneItem: 200,
  timeSettingsADay: 12,
  notNowADay: 200,
  sessions: 50,
  noteBytes: 20_000_000,
} as const;
