/** What is used of Google's library, which is loaded with this file: its names can't be asked of `import()`, since it is CommonJS. */
export {
  BaseExternalAccountClient,
  Compute,
  gcpMetadata,
  GoogleAuth,
  Impersonated,
  JWT,
} from 'google-auth-library';
