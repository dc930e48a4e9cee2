import { happeningWords } from './happening-words.ts'

const words: Record<string, string> = {
  SignedIn: 'Signed in',
  SignedOut: 'Signed out',
  SignInRefused: 'Sign-in refused',
  SignInEnded: 'A sign-in ended from another device',
  OtherSignInsEnded: 'All other sign-ins ended',
  PasswordChanged: 'Changed the password',
  PasswordSet: 'Was given a new password',
  AccountMade: 'Account made',
  AccountEnded: 'Account ended',
  TokenMade: 'API token made',
  TokenEnded: 'API token ended',
}

/** What happened to an account, in words. */
export const accessWords = (kind: string): string => words[kind] ?? happeningWords(kind)
