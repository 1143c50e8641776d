import { describe, expect, it } from 'vitest';
import { nextUp, slots } from '../../src/attend/day';
import { byRank } from '../../src/attend/order';
import { find } from '../../src/attend/posters';
import { at, start } from '../samples';
import { asked, item } from './samples';

const minute = 60_000;
const talk = item();
const coffee = item({ id: 'coffee', kind: 'break', takesQuestions: false, start: at(30), end: at(50), questionsAt: at(50) });
const later = item({ id: 'later', start: at(50), end: at(80), questionsAt: at(75) });
const panel = item({ id: 'panel', room: 'halle-b', start: at(0), end: at(80) });
const shown = (minutes: number) => slots([talk, coffee, later, panel], start + minutes * minute).map((slot) => `${slot.item.session.id} ${slot.phase}`);

describe('what is on', () => {
  it('is one session in each room', () => expect(shown(10)).toEqual(['invited-talk-2 on', 'panel on']));
  it('is the break, and for ten minutes the talk before it', () => {
    expect(shown(35)).toEqual(['coffee on', 'invited-talk-2 ended', 'panel on']);
    expect(shown(45)).toEqual(['coffee on', 'later soon', 'panel on']);
  });
  it('begins a quarter of an hour before the first', () => expect([shown(-16), shown(-15)]).toEqual([[], ['invited-talk-2 soon', 'panel soon']]));
  it('leaves out what was cancelled', () => {
    const cancelled = item({ cancelled: true });
    expect(slots([cancelled], start + minute)).toEqual([]);
    expect(nextUp([cancelled, later], start - minute)).toBe(later);
  });
});

it('orders questions by what is asked now, pins, votes and time', () => {
  const all = [asked('old'), asked('voted', { votes: 2 }), asked('pinned', { pinned: true }), asked('second', { state: 'queued', place: 1 }), asked('first', { state: 'queued', place: 0 }), asked('now', { state: 'asking' }), asked('new', { askedAt: at(6) })];
  expect(all.sort(byRank).map(({ id }) => id)).toEqual(['now', 'pinned', 'first', 'second', 'voted', 'old', 'new']);
});

describe('finding posters', () => {
  const poster = (number: number, title: string, authors: string[] = [], topic: string | null = null) => ({ number, title, authors, topic, link: null });
  const programme = [item({}, { posters: [poster(12, 'Flat minima', ['Jürgen Müller']), poster(1, 'Twelve heads'), poster(2, 'Noise', [], 'Optimization')] })];
  const found = (typed: string) => find(programme, typed).map((each) => each.poster.number);
  it('goes by number, title, author and topic', () => {
    expect([found('12'), found('#1'), found('muller FLAT'), found('optim'), found('nothing')]).toEqual([[12], [1, 12], [12], [2], []]);
    expect(found('')).toEqual([12, 1, 2]);
  });
});
