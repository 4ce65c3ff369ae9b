interface ImportMetaEnv {
  /** The address of the Wederkerig server. */
  readonly VITE_WEDERKERIG?: string;
}
