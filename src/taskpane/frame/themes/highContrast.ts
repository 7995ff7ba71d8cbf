import { teamsHighContrastTheme } from '@fluentui/react-components';

export const highContrast = teamsHighContrastTheme;
