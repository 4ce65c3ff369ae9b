import { modifier } from "ember-modifier";
import { apiInitializer } from "discourse/lib/api";

const attributes = {
  "lab-feedback": ["lab"],
  "help-board": ["neighbourhood"],
};

// Makes the element and no more: embed.js watches the page and brings it to life, and it ends by itself when Discourse takes it away.
const place = modifier((element) => {
  const widget = document.createElement(`wk-${settings.widget}`);
  for (const name of attributes[settings.widget] ?? []) {
    if (settings[name]) widget.setAttribute(name, settings[name].trim());
  }
  widget.textContent = settings.fallback;
  element.replaceChildren(widget);
});

const Wederkerig = <template>
  <div class="wederkerig" {{place}}></div>
</template>;

export default apiInitializer((api) => {
  const server = settings.server.trim().replace(/\/+$/, "");
  if (!/^https?:\/\/./.test(server)) return;
  // A script made by a script that the policy trusts is trusted as well (strict-dynamic), so it needs no nonce.
  const script = document.createElement("script");
  script.type = "module";
  script.src = `${server}/embed.js`;
  document.head.append(script);
  api.renderInOutlet(settings.outlet.trim(), Wederkerig);
});
