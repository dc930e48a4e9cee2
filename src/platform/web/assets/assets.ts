/** What a page needs to know of the built files: where each is to be had, by the name it was given. */
export interface AssetUrls {
  /** The address of a built file by its name: `style`, `more`, `font`, or the name of a browser entry. An unknown name is a fault. */
  url(name: string): string
  /** The further files that a browser entry needs at once, so that the page can ask for them early. */
  imports(name: string): string[]
}

/** One built file, ready to be sent: as it is, and compressed where that makes it smaller. */
export interface Asset {
  type: string
  body: Uint8Array
  brotli?: Uint8Array
  gzip?: Uint8Array
}

export interface Assets extends AssetUrls {
  /** A built file by its address, such as `/assets/style-4F2A.css`. */
  get(path: string): Asset | undefined
}
