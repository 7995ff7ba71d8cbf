import { readFileSync } from 'node:fs';
import { wordKinds } from '../../../src/workbench/evidence/belief';
import { evidence } from '../../../src/workbench/evidence/evidence';
import {
  countKnown,
  departures,
  rulesFor,
  seenLater,
  withoutRow,
} from '../../../src/workbench/evidence/evidenceCheck';
import { evidenceFile } from '../../../src/workbench/evidence/evidenceTable';
import { habits } from '../../../src/workbench/evidence/habits';
import { profileNamed, profiles, withSwitches, type Profile } from '../../../src/workbench/profiles';
import { choices, switchNames, type ChoiceName } from '../../../src/workbench/switches';

test('The committed table is the one that the evidence gives', () => {
  expect(readFileSync('docs/evidence.md', 'utf8')).toBe(evidenceFile());
});

test('Every value of every switch has a row, and no row tells of a value that there is not', () => {
  expect(withoutRow()).toEqual([]);
  const stray = evidence.filter(({ name, value }) => {
    const allowed: readonly string[] | undefined = (choices as Record<string, readonly string[]>)[name];
    return allowed !== undefined && !allowed.includes(value);
  });
  expect(stray).toEqual([]);
  expect(new Set(evidence.map(({ name }) => name))).toEqual(new Set(switchNames));
});

test('Every value without a source is marked unknown, and every source says what it shows', () => {
  for (const { source, says, extent } of evidence) {
    if (source === null) expect(extent).toBe('seen');
    else expect([source.name, says]).not.toContain('');
  }
});

test('A source that tells of something else makes no switch known', () => {
  const told = new Set(evidence.filter(({ source }) => source !== null).map(({ name }) => name));
  const untold = [
    'lockedControls',
    'select',
    'cursorControl',
    'changeTracking',
    'failingAction',
    'footnoteMarks',
  ];
  expect(untold.filter((name) => [...told].some((one) => one === name))).toEqual([]);
  const admitting = evidence.filter(({ source, says }) => source !== null && says.includes('nobody tells'));
  expect(admitting).toEqual([]);
});

test('What the stand-in does in one way alone says so, and what its source shows', () => {
  for (const { about, standIn, source, word } of habits) {
    expect([about, standIn]).not.toContain('');
    expect(word === '').toBe(source === null);
  }
});

describe('A profile', () => {
  /** The switches that depart without a reason, and the reasons without a departure. */
  const unexplained = (profile: Profile) => {
    const departed = departures(profile);
    const reasons = Object.keys(profile.reasons ?? {});
    return {
      withoutReason: departed.filter((name) => !reasons.includes(name)),
      withoutDeparture: reasons.filter((name) => !departed.some((one) => one === name)),
    };
  };

  test.each(profiles)('departs from the evidence with a reason alone: $name', (profile) => {
    expect(unexplained(profile)).toEqual({ withoutReason: [], withoutDeparture: [] });
  });

  test.each(profiles)('is no older than the builds in which it was seen: $name', (profile) => {
    expect(seenLater(profile)).toEqual([]);
  });

  test('that is older is found', () => {
    expect(seenLater({ ...profileNamed('word-windows'), version: '16.0.18827.20140' })).toEqual([
      'plainTextListed',
      'file',
    ]);
  });

  test('that departs is found, and a reason that explains nothing, too', () => {
    const web = profileNamed('word-web');
    const changed = withSwitches(web, [['emptied', 'ownPrompt']]);
    expect(unexplained(changed).withoutReason).toEqual(['emptied']);
    expect(unexplained({ ...changed, reasons: { emptied: 'Fixed since.' } })).toEqual({
      withoutReason: [],
      withoutDeparture: [],
    });
    expect(unexplained({ ...web, reasons: { ids: 'None.' } }).withoutDeparture).toEqual(['ids']);
  });

  test('may take any value of a switch that is unknown', () => {
    const values = (Object.keys(choices) as ChoiceName[]).filter(
      (name) => rulesFor('ipad', name).length === 0,
    );
    expect(values).toContain('emptied');
    const other = withSwitches(profileNamed('word-ipad'), [['emptied', 'empty']]);
    expect(departures(other)).toEqual([]);
  });
});

test('What was reported of a kind of Word outweighs what is documented for all', () => {
  expect(rulesFor('web', 'pictureSize')).toEqual(['told']);
  expect(rulesFor('mac', 'pictureSize')).toEqual(['shown']);
});

test('Known and unknown switches are counted for every kind of Word', () => {
  for (const kind of wordKinds) {
    const { reported, documented, unknown } = countKnown()[kind];
    expect(reported + documented + unknown).toBe(switchNames.length);
  }
  expect(countKnown().web.reported).toBeGreaterThan(countKnown().ipad.reported);
});
