/** Whose open pages may hear that something changed. */
export type Hearers =
  | { readonly residentIds: readonly string[] }
  | { readonly inBuilding: string }
  /** `about` names the building that a page can be narrowed to; null where that would tell too much. */
  | { readonly inNeighbourhood: string; readonly aboutBuilding: string | null };

/** Something changed. What it was is not said: whoever hears it asks, and sees what they may see. */
export interface Happened {
  /** The feature, as its own rules know it. */
  readonly about: string;
  readonly to: Hearers;
  /** People who are absent for whoever did it. */
  readonly except: ReadonlySet<string>;
}

export interface Hearing {
  happened(news: Happened): void;
  /** The server ends. */
  over(): void;
}

/** Carries news from one request to the streams of others, in the memory of one server. */
export interface NewsDesk {
  /** Told once what was changed can be read. */
  publish(organisationId: string, news: readonly Happened[]): void;
  /** @returns how to stop hearing */
  hear(organisationId: string, hearing: Hearing): () => void;
  close(): void;
}

export function openNewsDesk(): NewsDesk {
  const hearings = new Map<string, Set<Hearing>>();
  return {
    publish(organisationId, news) {
      for (const hearing of hearings.get(organisationId) ?? []) for (const one of news) hearing.happened(one);
    },
    hear(organisationId, hearing) {
      const here = hearings.get(organisationId) ?? new Set();
      hearings.set(organisationId, here.add(hearing));
      return () => void here.delete(hearing);
    },
    close() {
      for (const here of hearings.values()) for (const hearing of here) hearing.over();
    },
  };
}
