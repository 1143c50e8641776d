import { beforeAll, describe, expect, it } from 'vitest';
import { load } from '../../src/messages';
import { span } from '../../src/report/format';
import { sentences, told } from '../../src/report/sentences';
import { timeline } from '../../src/report/timeline';
import type { FiguresView, ReportView, SessionReportView, WaitsView } from '../../src/wire';
import { at, session } from '../samples';

const nobody: WaitsView = { count: 0, medianSeconds: 0, ninetySeconds: 0, longestSeconds: 0, steps: [] };
const nothing: FiguresView = {
  outcomes: { aloud: 0, written: 0, left: 0, dismissed: 0, withdrawn: 0, open: 0, asked: 0, answered: 0 },
  remote: { asked: 0, put: 0 }, room: { asked: 0, put: 0 }, ballots: { votes: 0, voters: 0 },
  toTurn: nobody, toAnswer: nobody, told: { inTime: 0, late: 0, skipped: 0, failed: 0, toCome: 0 },
};
const talk = (changes = {}): SessionReportView => ({
  session: session(changes), figures: nothing, chairs: [],
  drift: { plannedStart: at(0), plannedEnd: at(30), startMinutes: 0, endMinutes: 0, changes: 0 },
});
const report = (changes: Partial<ReportView> = {}): ReportView => ({
  scope: 'event', programme: 'A day', zone: 'Europe/Vienna', at: at(60), figures: nothing, sliceMinutes: 5, slices: [], top: [], sessions: [talk()], ...changes,
});
const busy: FiguresView = {
  ...nothing,
  outcomes: { aloud: 31, written: 6, left: 5, dismissed: 0, withdrawn: 0, open: 0, asked: 42, answered: 37 },
  remote: { asked: 30, put: 20 }, room: { asked: 12, put: 11 }, ballots: { votes: 120, voters: 1 },
  toTurn: { ...nobody, count: 31, medianSeconds: 200, ninetySeconds: 700, longestSeconds: 3_900 },
  toAnswer: { ...nobody, count: 6, medianSeconds: 7_200 },
};
const store = { getItem: () => null, setItem: () => undefined } as unknown as Storage;

beforeAll(() => load('?lang=en', store, ['en-GB']));

describe('sentences', () => {
  it('tell what happened, and not what did not', () => {
    expect(sentences(report({ figures: busy }))).toEqual([
      '42 questions were asked: 31 answered aloud, 6 answered in writing and 5 left.',
      'Half of those put to a speaker had their turn within 4 minutes of being sent, nine of ten within 12 minutes, and the last within 1 hour, 5 minutes.',
      'Half of the answers in writing came within 2 hours.',
      'From afar 20 of 30 had their turn, from the room 11 of 12.',
      '120 votes were cast, by 1 person.',
    ]);
    expect(sentences(report())).toEqual(['No questions were asked.']);
    expect(told({ inTime: 50, late: 0, skipped: 0, failed: 1, toCome: 0 })).toBe('50 in time and 1 refused by Slack');
  });

  it('say of one question that it is one', () => {
    const one = { ...nothing, outcomes: { ...nothing.outcomes, aloud: 1, asked: 1, answered: 1 }, remote: { asked: 1, put: 1 }, toTurn: { ...nobody, count: 1, medianSeconds: 20, ninetySeconds: 20, longestSeconds: 20 } };
    expect(sentences(report({ figures: one }))).toEqual([
      '1 question was asked: 1 answered aloud.',
      'The one that was put to a speaker had its turn within 1 minute of being sent.',
      'Everything came from afar.',
    ]);
  });

  it('are there in every language', async () => {
    for (const language of ['de', 'zh']) {
      await load(`?lang=${language}`, store, [language]);
      for (const words of sentences(report({ figures: busy }))) expect(words).toMatch(/^[^{}]+[.。]$/u);
    }
    await load('?lang=en', store, ['en-GB']);
  });
});

describe('spans', () => {
  it('are rounded up to minutes, so that "within" is true', () => {
    expect([0, 59, 60, 61, 3_600, 3_661].map(span)).toEqual(['1 minute', '1 minute', '1 minute', '2 minutes', '1 hour', '1 hour, 2 minutes']);
  });
});

describe('time line', () => {
  const slice = (minutes: number, remote: number, room = 0) => ({ at: at(minutes), remote, room });

  it('begins with what was first, a session or a question, and leaves no gap', () => {
    const { days: [day] } = timeline(report({ slices: [slice(-10, 1), slice(20, 2, 3)] }));
    expect(day?.at.length).toBe(8);
    expect(day?.remote).toEqual([1, 0, 0, 0, 0, 0, 2, 0]);
    expect(day?.room).toEqual([0, 0, 0, 0, 0, 0, 3, 0]);
    expect(day?.lanes).toEqual([[{ title: 'Invited Talk 2', from: Date.parse(at(0)) / 1_000, to: Date.parse(at(30)) / 1_000, questionsAt: Date.parse(at(25)) / 1_000 }]]);
  });

  it('has a chart for each day with sessions, and only a count for others', () => {
    const tomorrow = 24 * 60;
    const { days, elsewhen } = timeline(report({
      sessions: [talk(), talk({ id: 'b', start: at(tomorrow), end: at(tomorrow + 30), questionsAt: at(tomorrow + 30) })],
      slices: [slice(-tomorrow, 2), slice(-tomorrow + 5, 1), slice(0, 1), slice(tomorrow + 10, 1)],
    }));
    expect(days.map(({ key }) => key)).toEqual(['2026-11-21', '2026-11-22']);
    expect(elsewhen.map(({ count }) => count)).toEqual([3]);
  });

  it('draws no lines for many rooms, and none at all for nothing', () => {
    const rooms = Array.from({ length: 5 }, (_, index) => talk({ id: `s${index}`, room: `r${index}` }));
    expect(timeline(report({ sessions: rooms, slices: [slice(0, 1)] })).days[0]?.lanes).toEqual([]);
    expect(timeline(report())).toEqual({ days: [], elsewhen: [] });
  });
});
