### The words of the interface in {{name}}.
### A line `# name = words` is a message. To translate it, remove the `# ` in front of it and of the lines that go on
### with it, and change the words. Names with a `$` stay. Until then readers see the message in another language.
### Plural forms of this language: {{plurals}}.

