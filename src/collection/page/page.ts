import { formatDate, type IsoDate } from '../../assessment/dates/calendar';
import type { PaneLanguage } from '../../words/paneLanguage';
import type { CollectedFile } from '../entry';
import { headsIn } from '../heads';
import type { CollectionTexts } from '../texts/collectionTexts';
import { unitsOf } from '../units';
import { Markup, markup } from './markup';
import {
  changeSection,
  distributionSection,
  dueSection,
  levelsSection,
  problemsNotice,
  problemsSection,
  weakestSection,
} from './sections';
import { style } from './style';

/** Nothing is fetched and nothing runs, whatever a report's texts hold. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** The page with pictures: one HTML file that needs nothing beside it. */
export function formatCollectionPage(
  entries: readonly CollectedFile[],
  texts: CollectionTexts,
  language: PaneLanguage,
  today: IsoDate,
): string {
  const units = unitsOf(entries);
  const collected = { entries, units, heads: headsIn(language), texts, today };
  const { title, made, counts, counted, unofficial } = texts.page;
  const page = markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${made(formatDate(today))}. ${counts(entries.length, units.length)}. ${counted}</p>
<p>${unofficial}</p>
${problemsNotice(collected)}
${levelsSection(collected)}
${distributionSection(collected)}
${weakestSection(collected)}
${dueSection(collected)}
${changeSection(collected)}
${problemsSection(collected)}
</main>
</body>
</html>
`;
  return page.text;
}
