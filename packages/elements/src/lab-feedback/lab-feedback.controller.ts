import { pageOrigin, type Client } from '@wederkerig/client';
import type { ReactiveControllerHost } from 'lit';
import { RequestController } from '../shared/request.controller.ts';
import { Lab, type LabData, type LabItem, type LabSection } from './lab-feedback.operations.ts';

/** Where in a lab a reader is: "Punt 2 van 4" of a section. */
export interface LabPlace {
  section: LabSection;
  item: LabItem;
  step: number;
  steps: number;
}

export interface LabSurroundings {
  client(): Client | undefined;
  language(): string;
  /** The slug of the lab, out of the attribute. */
  slug(): string;
  /** The anchor in the page's address, and writing it there. */
  anchor(): string | undefined;
  show(anchor: string): void;
  known(organisation: LabData['organisation']): void;
}

/** Reading a lab: fetches it, and finds the way through its items. */
export class LabFeedbackController {
  readonly request: RequestController<LabData>;
  private _places: { of: LabData; list: LabPlace[] } | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly around: LabSurroundings,
  ) {
    this.request = new RequestController(
      host,
      () =>
        around.client()?.read(Lab, { page: pageOrigin(), slug: around.slug(), language: around.language() }),
      ({ organisation }) => around.known(organisation),
    );
  }

  get lab(): Lab | null | undefined {
    return this.request.data?.lab;
  }

  /** All items in the order of the report. */
  get places(): LabPlace[] {
    const { data } = this.request;
    if (!data?.lab) return [];
    if (this._places?.of !== data) this._places = { of: data, list: data.lab.sections.flatMap(placesIn) };
    return this._places.list;
  }

  /** The item the address names, else the first. */
  get current(): LabPlace | undefined {
    const anchor = this.around.anchor();
    return this.places.find(({ item }) => item.anchor === anchor) ?? this.places[0];
  }

  get next(): LabPlace | undefined {
    return this.places[this._index + 1];
  }

  get previous(): LabPlace | undefined {
    return this.places[this._index - 1];
  }

  show(place: LabPlace | undefined): void {
    if (place) this.around.show(place.item.anchor);
  }

  private get _index(): number {
    const { current } = this;
    return current ? this.places.indexOf(current) : -1;
  }
}

const placesIn = (section: LabSection): LabPlace[] =>
  section.items.map((item, index) => ({ section, item, step: index + 1, steps: section.items.length }));
