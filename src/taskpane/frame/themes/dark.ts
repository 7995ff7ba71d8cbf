import { webDarkTheme } from '@fluentui/react-components';

export const dark = webDarkTheme;
