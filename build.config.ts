import { defineConfig } from 'dateline';

export default defineConfig({
  title: 'The Border File',
  description:
    'Articles about the migrants at the border of Belarus and Poland in November 2021, kept as they were saved.',
  language: 'en',
});
