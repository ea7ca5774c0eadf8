/** The look of the page without script, plain enough for a browser of ten years ago. */
export const plainStyle = `
body { margin: 0 auto; max-width: 42em; padding: 0 1em 3em; font: 18px/1.5 sans-serif; color: #1b1b1b; background: #fff; }
.band { padding: 0.3em 0; border-bottom: 3px solid #1b1b1b; font-weight: bold; }
h1, h2, h3 { line-height: 1.25; }
section { border-top: 1px solid #767676; }
.text { white-space: pre-line; overflow-wrap: anywhere; }
.notice { padding: 0.6em 0.8em; border: 3px solid #1b1b1b; }
.withdrawn .text { text-decoration: line-through; }
label, legend { display: block; margin-top: 0.9em; font-weight: bold; }
label.choice { font-weight: normal; margin-top: 0.3em; }
fieldset { border: 0; margin: 0; padding: 0; }
input, select, textarea, button { font: inherit; }
input[type="text"], input[type="number"], select, textarea { box-sizing: border-box; width: 100%; padding: 0.4em; }
button { margin: 0.8em 0.6em 0 0; padding: 0.5em 1em; min-height: 48px; }
`;
