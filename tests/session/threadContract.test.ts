import { parseXml } from '../../src/commands/parseXml';
import { FakeDocument } from './fakeDocument';
import { threadContract } from './threadContract';

threadContract('The fake document', (file) => new FakeDocument(file, parseXml));
