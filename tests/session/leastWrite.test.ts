import fc from 'fast-check';
import { leastWrite, wouldLose, writeOf } from '../../src/session/leastWrite';
import type { Holding } from '../../src/assessment/holding';

const comment: Holding = { kind: 'comment', count: 1, authors: [] };
const field = (
  text: string,
  draft: string,
  holds: readonly Holding[] = [comment],
  letGo: readonly Holding[] = [],
) => ({
  ...{ prefix: '', text, draft, holds, letGo, isList: false },
});

it.each([
  ['behind what stands', 'Vanha', 'Vanha ja uusi', { kind: 'beside', at: 'End', text: ' ja uusi' }],
  ['before what stands', 'vanha', 'Uusi ja vanha', { kind: 'beside', at: 'Start', text: 'Uusi ja ' }],
  ['a line of its own', 'Vanha', 'Vanha\nuusi', { kind: 'beside', at: 'End', text: '\nuusi' }],
  ['in the middle', 'Vanha teksti', 'Vanha uusi teksti', { kind: 'whole' }],
  ['less than stands', 'Vanha ja uusi', 'Vanha', { kind: 'whole' }],
  ['nothing', 'Vanha', '', { kind: 'whole' }],
  ['into an empty field', '', 'Uusi', { kind: 'whole' }],
])('The least write of a text %s', (_, stands, wanted, least) => {
  expect(leastWrite(stands, wanted)).toEqual(least);
});

it('What is added beside makes the wanted text', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (stands, before, behind) => {
      for (const wanted of [`${stands}${behind}`, `${before}${stands}`, before]) {
        const least = leastWrite(stands, wanted);
        if (least.kind === 'whole') continue;
        const made = least.at === 'End' ? `${stands}${least.text}` : `${least.text}${stands}`;
        expect(made).toBe(wanted);
      }
    }),
    { seed: 20_778 },
  );
});

describe('A field that holds a comment', () => {
  it('loses it only where its text is replaced, and only unless that was allowed', () => {
    expect(wouldLose(field('Vanha', 'Vanha ja uusi'))).toBe(false);
    expect(wouldLose(field('Vanha', 'Uusi'))).toBe(true);
    expect(wouldLose(field('Vanha', 'Uusi', [comment], [comment]))).toBe(false);
    expect(wouldLose(field('Vanha', 'Uusi', []))).toBe(false);
  });

  it('is written beside its text also where replacing it was allowed', () => {
    const write = writeOf(field('Vanha', 'Vanha ja uusi', [comment], [comment]), 7);
    expect(write).toMatchObject({ id: 7, text: ' ja uusi', beside: { at: 'End' } });
    expect(write.beside?.stands({ text: 'Vanha', prompt: '' })).toBe(true);
    expect(write.beside?.stands({ text: 'Muu', prompt: '' })).toBe(false);
  });
});

describe('A field whose label stands inside its control', () => {
  const labelled = (text: string, draft: string, holds: readonly Holding[] = []) => ({
    ...{ ...field(text, draft, holds), prefix: 'Kommentit: ' },
  });

  it('is written behind the label as long as it is empty or goes on', () => {
    expect(writeOf(labelled('', 'Uusi'), 7)).toMatchObject({ text: 'Uusi', beside: { at: 'End' } });
    const write = writeOf(labelled('Vanha', 'Vanha ja uusi', [comment]), 7);
    expect(write).toMatchObject({ text: ' ja uusi', beside: { at: 'End' } });
    expect(write.beside?.stands({ text: 'Kommentit: Vanha', prompt: '' })).toBe(true);
    expect(write.beside?.stands({ text: 'Kommentit: Muu', prompt: '' })).toBe(false);
  });

  it('is written with the label in all other cases, never before it', () => {
    expect(writeOf(labelled('vanha', 'Uusi ja vanha'), 7)).toEqual({
      id: 7,
      text: 'Kommentit: Uusi ja vanha',
    });
    expect(writeOf(labelled('Vanha', ''), 7)).toEqual({ id: 7, text: 'Kommentit: ' });
    expect(wouldLose(labelled('vanha', 'Uusi ja vanha', [comment]))).toBe(true);
  });
});

it('A field of plain text is written whole, in the batch of the others', () => {
  expect(writeOf(field('Vanha', 'Vanha ja uusi', []), 7)).toEqual({ id: 7, text: 'Vanha ja uusi' });
});
