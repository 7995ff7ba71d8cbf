import { NotDocx } from '../file/notDocx';
import type { Session } from '../session';
import { WordDocument } from '../wordDocument';
import { WordError } from '../wordError';
import { textArgument } from './arguments';
import type { WordObject } from './wordObject';

/** What stands above all documents: it makes new ones. */
export const applicationObject = (session: Session): WordObject => ({
  type: 'Application',
  identity: 'application',
  properties: {},
  links: {},
  methods: {
    CreateDocument: {
      since: '1.3',
      call: (base64) => createdDocument(session, bytesOf(textArgument(base64, 'base64File'))),
    },
  },
});

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** A document that is made and not shown yet. Of its members there is `Open` alone. */
function createdDocument(session: Session, bytes: Uint8Array): WordObject {
  const { newDocuments } = session.switches;
  if (newDocuments === 'refused')
    throw new WordError('NotAllowed', 'The action isn’t supported by Word in a browser.');
  const document = read(bytes);
  return {
    type: 'DocumentCreated',
    identity: null,
    properties: {},
    links: {},
    methods: {
      Open: {
        since: '1.3',
        call: () => {
          if (newDocuments === 'opened') session.openNew(document);
        },
      },
    },
  };
}

function read(bytes: Uint8Array): WordDocument {
  try {
    return WordDocument.open(bytes, 'new.docx');
  } catch (fault) {
    if (!(fault instanceof NotDocx)) throw fault;
    throw new WordError('InvalidArgument', 'The file is no Word document.');
  }
}
