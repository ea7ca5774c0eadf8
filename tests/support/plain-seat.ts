/** A page as a browser without script gets it. */
export interface PlainPage {
  status: number;
  html: string;
  headers: Headers;
}

/** A phone whose browser runs no script: it keeps one cookie, follows links and sends forms. */
export class PlainSeat {
  private cookie = '';

  /** @param language what its browser asks for; absent: nothing */
  constructor(
    private readonly origin: string,
    private readonly language = '',
  ) {}

  /** Opens a page. */
  async open(path = '/plain'): Promise<PlainPage> {
    return this.read(await fetch(this.origin + path, { headers: this.headers() }));
  }

  /** Sends a form of a page, and opens what the answer leads to. */
  async send(
    path: '/plain/join' | '/plain/act' | '/plain/leave',
    fields: Record<string, string>,
    headers: Record<string, string> = { origin: this.origin },
  ): Promise<PlainPage> {
    const response = await fetch(this.origin + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { ...this.headers(), ...headers },
      body: new URLSearchParams(fields),
    });
    const given = response.headers.get('set-cookie');
    if (given) this.cookie = given.split(';')[0] ?? '';
    const next = response.headers.get('location');
    return response.status === 303 && next ? this.open(next) : this.read(response);
  }

  /** What stands in the hidden fields of the form for an act, as the page was last given. */
  static hidden({ html }: PlainPage, act: string): Record<string, string> {
    const form = html.split('<form').find((part) => part.includes(`name="act" value="${act}"`)) ?? '';
    const fields = form.split('</form>')[0]?.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g) ?? [];
    return Object.fromEntries([...fields].map(([, name, value]) => [name, value]));
  }

  private headers(): Record<string, string> {
    return {
      ...(this.cookie ? { cookie: this.cookie } : {}),
      ...(this.language ? { 'accept-language': this.language } : {}),
    };
  }

  private async read(response: Response): Promise<PlainPage> {
    return { status: response.status, html: await response.text(), headers: response.headers };
  }
}
