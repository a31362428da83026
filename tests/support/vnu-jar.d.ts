/** The package has no types: it is the path of a Java archive. */
declare module 'vnu-jar' {
  const jar: string;
  // biome-ignore lint/style/noDefaultExport: so it is
  export default jar;
}
