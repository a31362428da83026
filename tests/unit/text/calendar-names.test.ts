/** The names of months and weekdays that are written down are those of `Intl`. */
import { describe, expect, it } from 'vitest';
import { namesFromIntl } from '../../../src/text/dates/date-words.ts';
import { calendarNames, cldrRelease } from '../../../src/text/languages/calendar/calendar-names.ts';

describe('the names of months and weekdays', () => {
  // Another release may abbreviate otherwise; what is written down stays.
  it.runIf(process.versions.cldr === cldrRelease)('are those that the runtime knows', () => {
    for (const [tag, written] of Object.entries(calendarNames)) {
      const names = namesFromIntl(tag);
      const listed = (part: string, short: boolean) =>
        names.filter((name) => name.part === part && name.short === short).map(({ name }) => name);
      const months = listed('month', false);
      expect({
        months: months.slice(0, 12).join(';'),
        monthsAlone: months.slice(12).join(';'),
        shortMonths: listed('month', true).join(';'),
        weekdays: listed('weekday', false).slice(0, 7).join(';'),
        shortWeekdays: listed('weekday', true).slice(0, 7).join(';'),
      }).toEqual(written);
    }
  });
});
