import type { Session } from '../session';
import { paragraphsIn } from '../text/stretch';
import { comments } from './comment';
import { contentControls } from './contentControlCollection';
import { bodyText } from './controlFacts';
import { inlinePictures } from './inlinePicture';
import { givenOoxml } from './ooxml';
import { paragraphs } from './paragraph';
import { reviewedText } from './text';
import type { WordObject } from './wordObject';

export function body(session: Session): WordObject {
  return {
    type: 'Body',
    identity: 'body',
    properties: {
      Text: { since: '1.1', read: () => bodyText(session) },
      Type: { since: '1.3', read: () => 'MainDoc' },
    },
    links: {
      ContentControls: { since: '1.1', follow: () => contentControls(session, {}) },
      InlinePictures: { since: '1.1', follow: () => inlinePictures(session.document.body, session) },
      Paragraphs: {
        since: '1.1',
        follow: () => paragraphs(() => paragraphsIn(session.document.body), session),
      },
      ParentContentControlOrNullObject: { since: '1.3', follow: () => null },
    },
    methods: {
      GetOoxml: { since: '1.1', call: () => givenOoxml(session, session.document.xml) },
      GetReviewedText: {
        since: '1.4',
        call: (version) => reviewedText(session.document.body, version, session),
      },
      GetComments: { since: '1.4', call: () => comments(session) },
      GetContentControls: { since: '1.5', call: (options) => contentControls(session, { options }) },
    },
  };
}
