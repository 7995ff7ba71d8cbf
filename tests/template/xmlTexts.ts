/** Texts of XML that no parser takes, by what is wrong with them. */
export const badXml: readonly (readonly [fault: string, xml: string])[] = [
  ['a bare ampersand', '<a>&</a>'],
  ['an ampersand without its end', '<a>&amp</a>'],
  ['a tag in an attribute', '<a b="<"/>'],
  ['no quotation marks', '<a b=1/>'],
  ['an attribute without a value', '<a b/>'],
  ['an attribute twice', '<a b="1" b="2"/>'],
  ['an attribute twice by its namespace', '<a xmlns:x="u" xmlns:y="u" x:b="1" y:b="2"/>'],
  ['no space between attributes', '<a b="1"c="2"/>'],
  ['another end than beginning', '<a></b>'],
  ['ends in the wrong order', '<a><b></a></b>'],
  ['no end', '<a>'],
  ['no beginning', '</a>'],
  ['an end that is never closed', '<a></a'],
  ['two roots', '<a/><b/>'],
  ['text behind the root', '<a/>x'],
  ['text before the root', 'x<a/>'],
  ['a prefix of no namespace', '<x:a/>'],
  ['a prefix of an attribute of no namespace', '<a x:b="1"/>'],
  ['a prefix of an empty namespace', '<a xmlns:x=""><x:b/></a>'],
  ['a control character', '<a>\u0001</a>'],
  ['a control character by its number', '<a>&#1;</a>'],
  ['half of a pair by its number', '<a>&#xD800;</a>'],
  ['what is no character', '<a>\uffff</a>'],
  ['an entity that nobody knows', '<a>&nbsp;</a>'],
  ['the end of a CDATA section in a text', '<a>]]></a>'],
  ['a CDATA section without its end', '<a><![CDATA[x</a>'],
  ['a comment with two hyphens', '<a><!-- a -- b --></a>'],
  ['a comment without its end', '<a><!-- a</a>'],
  ['a declaration that is not at the beginning', ' <?xml version="1.0"?><a/>'],
  ['a declaration in the root', '<a><?xml version="1.0"?></a>'],
  ['a name that begins with a digit', '<1a/>'],
  ['a space before the name', '< a/>'],
  ['no root', '<!-- a -->'],
  ['no tag', 'a'],
  ['nothing', ''],
];

/**
 * Texts of XML that every parser takes, and as what: the root's text. Entities that a text brings along are none of
 * them: browsers read them, Node's parser does not. Word writes none.
 */
export const goodXml: readonly (readonly [what: string, xml: string, text: string])[] = [
  ['a declaration', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<a>x</a>', 'x'],
  ['another encoding in the declaration of a text', '<?xml version="1.0" encoding="UTF-16"?><a>x</a>', 'x'],
  ['the five entities', '<a>&lt;&gt;&amp;&quot;&apos;</a>', '<>&"\''],
  ['characters by their numbers', '<a>&#228;&#xE4;&#x1F600;</a>', 'ää😀'],
  ['a CDATA section', '<a>x<![CDATA[<&]]>y</a>', 'x<&y'],
  ['comments and instructions', '<!-- a --><a>x<?y z?><!-- b -->y</a><!-- c -->', 'xy'],
  ['line ends of Windows', '<a>x\r\ny\rz</a>', 'x\ny\nz'],
  ['a space before the end of a tag', '<a >x</a >', 'x'],
  ['a greater-than sign', '<a b=">">></a>', '>'],
];
