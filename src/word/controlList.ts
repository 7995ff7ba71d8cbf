/** Whether this Word lists plain-text controls too: from WordApi 1.5 on. */
const listsPlainText = (): boolean => Office.context.requirements.isSetSupported('WordApi', '1.5');

/** The content controls that this Word gives to add-ins: rich text in every version, plain text where it is able to. */
export const controlList = (context: Word.RequestContext): Word.ContentControlCollection =>
  listsPlainText()
    ? context.document.getContentControls({
        types: [Word.ContentControlType.richText, Word.ContentControlType.plainText],
      })
    : context.document.contentControls;
