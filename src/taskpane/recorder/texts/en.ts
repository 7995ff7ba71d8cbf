import type { RecorderTexts } from './recorderTexts';

export const en: RecorderTexts = {
  title: 'How this Word behaves',
  explain:
    'Word behaves a little differently on each device and in each version. The pane can find out how this one does, in a probe document made for it. It takes about two minutes, and the result holds nothing of any document’s text.',
  where: 'It is not done in a report but in the probe document:',
  steps: (page) => [
    'Save the probe document on this device.',
    'Open it in Word, and this pane beside it.',
    `Come back here: “${page}”.`,
  ],
  link: (file) => `Save the probe document (${file})`,
  byAddress: 'If no file arrives, open this address in a browser:',
  byAddressAlone:
    'On this device the pane can’t save files. Copy the address, open it in a browser and save the file from there.',
  address: 'Address of the probe document',
  used: 'This probe document has been used already. Close it without saving, open it again and come back here.',
  ready: 'This is the probe document. Don’t write in it or click in it until you are asked to.',
  start: 'Record how this Word behaves',
  step: (step, of) => `Step ${step} of ${of}`,
  person:
    'Type a few letters in the field “Type here” at the end of the document, wait five seconds, and then click beside the field.',
  skip: 'Skip this step',
  stop: 'Stop',
  stopping: 'Stopping…',
  done: 'Done. Copy or save the result and send it to support. Then close the document without saving it.',
  stopped: 'Stopped. Below is what was found out until then. Close the document without saving it.',
  result: 'The result as text',
  save: 'Save as a file',
  saved: (file) => `The file ${file} was given to the browser to be saved.`,
  failed: 'The recording could not be made. Check the connection and try again.',
};
