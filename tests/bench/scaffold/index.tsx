// An empty pane with the parts and the libraries of Microsoft's React scaffold (OfficeDev/Office-Addin-TaskPane-React,
// 13.8.2026): a header, a list, a text area and a button of Fluent's, and its polyfills. Written anew, for comparison.
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { Welcome } from './Welcome';

const container = document.getElementById('container');
if (!container) throw new Error('The page has no place for the pane.');
const root = createRoot(container);
void Office.onReady(() =>
  root.render(
    <FluentProvider theme={webLightTheme}>
      <Welcome />
    </FluentProvider>,
  ),
);
