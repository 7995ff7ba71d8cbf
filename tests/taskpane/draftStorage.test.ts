import type { Drafts } from '../../src/session/draftStore';
import { noDrafts } from '../../src/session/draftStore';
import { draftStorage } from '../../src/taskpane/storage/draftStorage';

const drafts = (front: string, text: string): Drafts => ({
  front,
  texts: [{ key: 'criterion.7.comments', text, base: '', whose: 'ours' }],
  work: [{ key: '7.note', text: '"x"', base: '' }],
  doubts: [],
});
const texts = ({ texts: all }: Drafts): string[] => all.map(({ text }) => text);

beforeEach(() => window.sessionStorage.clear());

describe('Drafts of this window', () => {
  it('are taken from all other addresses of a report with the same front, once', () => {
    draftStorage('').save(drafts('a', 'one'));
    draftStorage('C:/old.docx').save(drafts('a', 'two'));
    draftStorage('C:/other.docx').save(drafts('b', 'three'));
    const now = draftStorage('C:/new.docx');
    now.save(drafts('a', 'own'));
    const taken = now.takeElsewhere('a');
    expect(texts(taken).toSorted()).toEqual(['one', 'two']);
    expect(taken.work).toHaveLength(2);
    expect(texts(now.takeElsewhere('a'))).toEqual([]);
    expect(texts(now.load())).toEqual(['own']);
    expect(texts(draftStorage('C:/other.docx').load())).toEqual(['three']);
  });

  it('without a front are taken from a document without an address alone', () => {
    draftStorage('').save(drafts('', 'new'));
    draftStorage('C:/other.docx').save(drafts('', 'other'));
    expect(texts(draftStorage('C:/new.docx').takeElsewhere(''))).toEqual(['new']);
    expect(texts(draftStorage('C:/other.docx').load())).toEqual(['other']);
  });

  it('hold what is not known of a text that was sent, also where no text waits', () => {
    const doubt = { text: 'one', mayLand: true, at: 0, over: null };
    const unsure = { key: 'criterion.7.comments', base: '', untold: false, doubts: [doubt] } as const;
    draftStorage('a').save({ ...noDrafts, front: 'a', doubts: [unsure] });
    expect(draftStorage('a').load().doubts).toEqual([unsure]);
    expect(draftStorage('b').takeElsewhere('a').doubts).toEqual([unsure]);
    const damaged = { front: 'a', texts: [], doubts: [{ ...unsure, doubts: [null] }, unsure, 7] };
    window.sessionStorage.setItem('ips-laatuarviointi.drafts.c', JSON.stringify(damaged));
    expect(draftStorage('c').load().doubts).toEqual([unsure]);
  });

  it('that are damaged under one address keep no others back', () => {
    window.sessionStorage.setItem('ips-laatuarviointi.drafts.a', '{');
    window.sessionStorage.setItem('somebody’s', '{');
    draftStorage('b').save(drafts('a', 'two'));
    expect(texts(draftStorage('c').takeElsewhere('a'))).toEqual(['two']);
  });
});
