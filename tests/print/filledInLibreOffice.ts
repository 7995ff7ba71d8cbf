import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { escapeText } from '../../src/assessment/markup';
import { Parts, valueOf, within } from '../documents/parts';

/** A control by its tag, the nth of that tag from 0, and what is written into it; true ticks it. */
export type Filling = readonly [tag: string, text: string | true, nth?: number];

/** Walks through the controls in the document's order; the one that shows a prompt for the nth time gets its text. */
const macro = (fillings: readonly string[]): string => `
Private Names(999) As String
Private Counts(999) As Integer
Private Known As Integer

Function CountOf(prompt As String) As Integer
  Dim i As Integer
  For i = 0 To Known - 1
    If Names(i) = prompt Then
      Counts(i) = Counts(i) + 1
      CountOf = Counts(i)
      Exit Function
    End If
  Next i
  Names(Known) = prompt
  Known = Known + 1
  CountOf = 0
End Function

Sub FillIn(control As Object)
  Dim prompt As String, text As String, nth As Integer, portions As Object, portion As Object, cursor As Object
  ' The control's own string is always empty in LibreOffice 7.4.
  portions = control.createEnumeration()
  portion = portions.nextElement()
  prompt = portion.getString()
  nth = CountOf(prompt)
  text = ""
${fillings.join('\n')}
  If text = "" Then Exit Sub
  If text = "☒" Then
    control.setPropertyValue("Checked", True)
  Else
    control.setPropertyValue("ShowingPlaceHolder", False)
  End If
  ' What replaces a control's whole content stands behind it; what is put before its prompt stands in it.
  cursor = portion.getText().createTextCursorByRange(portion.getStart())
  portion.getText().insertString(cursor, text, False)
  cursor.collapseToEnd()
  cursor.goRight(Len(prompt), True)
  cursor.setString("")
End Sub

Sub Walk(text As Object)
  Dim parts As Object, part As Object, portions As Object, portion As Object, cell As Variant
  parts = text.createEnumeration()
  While parts.hasMoreElements()
    part = parts.nextElement()
    If part.supportsService("com.sun.star.text.TextTable") Then
      For Each cell In part.getCellNames()
        Walk(part.getCellByName(cell))
      Next cell
    Else
      portions = part.createEnumeration()
      While portions.hasMoreElements()
        portion = portions.nextElement()
        If portion.TextPortionType = "ContentControl" Then
          FillIn(portion.ContentControl)
        End If
      Wend
    End If
  Wend
End Sub

Sub Fill(source As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue, saving(0) As New com.sun.star.beans.PropertyValue
  Dim document As Object
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  Walk(document.getText())
  saving(0).Name = "FilterName"
  saving(0).Value = "Office Open XML Text"
  document.storeToURL(target, saving())
  document.close(True)
End Sub
`;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The line of the macro that fills a control: it is found by its prompt, and by how many show the same before it. */
function lineOf(controls: readonly { tag: string; prompt: string }[], [tag, text, nth = 0]: Filling): string {
  const own = controls.filter((control) => control.tag === tag)[nth];
  if (!own) throw new Error(`There is no control ${tag}.`);
  const alike = controls.filter(({ prompt }) => prompt === own.prompt);
  const written = text === true ? '☒' : text;
  return `  If prompt = ${quoted(own.prompt)} And nth = ${alike.indexOf(own)} Then text = ${quoted(written)}`;
}

/** The document as it is filled by a macro in LibreOffice, and saved there. */
export function filledInLibreOffice(document: Uint8Array, ...fillings: readonly Filling[]): Uint8Array {
  const controls = new Parts(document).elements('word/document.xml', 'w:sdt').map((control) => ({
    tag: valueOf(within(control, 'w:tag')[0]) ?? '',
    prompt: within(control, 'w:sdtContent')[0]?.textContent ?? '',
  }));
  const folder = mkdtempSync(join(tmpdir(), 'filled-'));
  const urlOf = (name: string): string => pathToFileURL(join(folder, name)).href;
  const run = (...asked: readonly string[]): void => {
    const profile = `-env:UserInstallation=${urlOf('profile')}`;
    execFileSync('soffice', [profile, '--headless', ...asked], { stdio: 'ignore', timeout: 120_000 });
  };
  try {
    // The first start writes the profile, and an empty module into it.
    run('--terminate_after_init');
    const source = escapeText(macro(fillings.map((filling) => lineOf(controls, filling))));
    const module = `<?xml version="1.0" encoding="UTF-8"?>
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${source}</script:module>`;
    writeFileSync(join(folder, 'profile/user/basic/Standard/Module1.xba'), module);
    writeFileSync(join(folder, 'in.docx'), document);
    run(`macro:///Standard.Module1.Fill("${urlOf('in.docx')}","${urlOf('out.docx')}")`);
    return new Uint8Array(readFileSync(join(folder, 'out.docx')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
