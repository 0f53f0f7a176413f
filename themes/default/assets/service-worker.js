// Keeps the pages of the reader's city in the reader's language. While the network answers, every page comes
// from it; what is kept shows only when it does not. `self.shell` names the files that pages load.
(function () {
  "use strict";
  var base = new URL("./", self.location.href).href;
  var SHELL = "approdo-shell " + base;
  var PAGES = "approdo-pages " + base;
  var HOURS = 6;

  function whole(path) { return new URL(path, base).href; }

  self.addEventListener("install", function (event) {
    event.waitUntil(
      caches.open(SHELL)
        .then(function (cache) { return cache.addAll(self.shell.map(whole)); })
        .then(function () { return self.skipWaiting(); })
    );
  });

  self.addEventListener("activate", function (event) {
    event.waitUntil(self.clients.claim());
  });

  self.addEventListener("fetch", function (event) {
    var request = event.request;
    if (request.method !== "GET" || request.url.indexOf(base) !== 0) return;
    if (request.url.indexOf(base + "assets/") === 0) event.respondWith(asset(request));
    else if (request.mode === "navigate") event.respondWith(page(request));
  });

  // The name of an asset changes with its content, so a kept one is never stale.
  function asset(request) {
    return caches.match(request).then(function (kept) {
      return kept || fetch(request).then(function (response) {
        if (response.ok) store(SHELL, request, response.clone());
        return response;
      });
    });
  }

  function page(request) {
    return fetch(request).then(function (response) {
      if (response.ok && !response.redirected) {
        var copy = response.clone();
        caches.open(PAGES).then(function (cache) {
          cache.match(request, { ignoreSearch: true }).then(function (kept) {
            if (kept) cache.put(plain(request.url), copy);
          });
        });
      }
      return response;
    }, function (error) {
      return caches.open(PAGES).then(function (cache) {
        return cache.match(request, { ignoreSearch: true }).then(function (kept) {
          if (kept) return kept;
          var locale = request.url.slice(base.length).split("/")[0];
          return cache.match(whole(locale + "/offline.html"));
        });
      }).then(function (kept) {
        if (kept) return kept;
        throw error;
      });
    });
  }

  function plain(url) { return url.split(/[?#]/)[0]; }

  function store(name, request, response) {
    return caches.open(name).then(function (cache) { return cache.put(request, response); });
  }

  self.addEventListener("message", function (event) {
    var pages = event.data && event.data.pages;
    if (typeof pages === "string") event.waitUntil(keep(whole(pages)));
  });

  function shell() { return encodeURIComponent(self.shell.join(" ")); }

  // Files have new names when they change. The old ones go when no kept page loads them any more.
  function forget() {
    var names = self.shell.map(whole);
    return caches.open(SHELL).then(function (cache) {
      return cache.keys().then(function (keys) {
        return Promise.all(keys.map(function (key) {
          return names.indexOf(key.url) < 0 ? cache.delete(key) : undefined;
        }));
      });
    });
  }

  // Takes the pages of a list one by one, and lets those of another city or language go.
  function keep(list) {
    return caches.open(PAGES).then(function (cache) {
      return cache.match(list).then(function (kept) {
        if (kept && kept.headers.get("x-shell") === shell()
          && Date.now() - Number(kept.headers.get("x-kept")) < HOURS * 3600000) return undefined;
        return fetch(list, { cache: "no-cache" }).then(function (response) {
          if (!response.ok) return undefined;
          return response.json().then(function (paths) {
            var urls = paths.map(whole);
            return urls.reduce(function (before, url) {
              return before.then(function () { return fetch(url, { cache: "no-cache" }); }).then(function (page) {
                return page.ok ? cache.put(url, page) : undefined;
              });
            }, Promise.resolve()).then(function () {
              return cache.keys();
            }).then(function (keys) {
              return Promise.all(keys.map(function (key) {
                return urls.indexOf(key.url) < 0 ? cache.delete(key) : undefined;
              }));
            }).then(function () {
              return cache.put(list, new Response(null, {
                headers: { "x-kept": String(Date.now()), "x-shell": shell() }
              }));
            }).then(forget);
          });
        });
      });
    }).catch(function () { /* the network went away: the next page tries again */ });
  }
})();
