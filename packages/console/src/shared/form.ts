/** Does what a form is for, in place of what a browser does with it. */
export const sent = (act: (form: HTMLFormElement) => unknown) => (event: SubmitEvent) => {
  event.preventDefault();
  void act(event.currentTarget as HTMLFormElement);
};

/** What stands in the field that something happened in. */
export function valueOf({ target }: Event): string {
  return (target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;
}
