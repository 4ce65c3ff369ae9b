// SPDX-License-Identifier: EUPL-1.2
// A form for each block in the editor. What a block is called and may be given comes from its block.json, by PHP.
((wp, { widgets, labels, languages, console }) => {
  const { createElement } = wp.element;
  const { ExternalLink, Placeholder, SelectControl, TextControl } = wp.components;

  const field = (name, { attributes, setAttributes }) => {
    const common = {
      key: name,
      label: labels[name] ?? name,
      value: attributes[name] ?? '',
      onChange: (value) => setAttributes({ [name]: value || undefined }),
    };
    if (name !== 'lang') return createElement(TextControl, common);
    const options = Object.entries(languages).map(([value, label]) => ({ value, label }));
    return createElement(SelectControl, { ...common, options });
  };

  for (const [widget, names] of Object.entries(widgets)) {
    const name = `wederkerig/${widget}`;
    wp.blocks.registerBlockType(name, {
      edit(props) {
        const { title, description } = wp.blocks.getBlockType(name);
        const form = createElement(
          Placeholder,
          { icon: 'groups', label: title, instructions: description, isColumnLayout: true },
          ...names.map((one) => field(one, props)),
          console && createElement(ExternalLink, { href: console }, labels.console),
        );
        return createElement('div', wp.blockEditor.useBlockProps(), form);
      },
      save: () => null,
    });
  }
})(window.wp, window.wederkerig);
