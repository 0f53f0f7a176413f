// Keeps the pages of the reader's city in the reader's language. While the network answers, every page comes
// from it; what is kept shows only when it does not. `self.shell` names the files that pages load.
(function () {
  "use strict";
  var base = new URL("./", self.location.href).href;
  var SHELL = "approdo-shell " + base;
  var PAGES = "approdo-pages " + base;
  var SEARCH = "approdo-search " + base;
  var HOURS = 6;
  // An index is kept ahead if it is not greater than this; a shard and a chunk have about so many bytes.
  var INDEX = 300000;
  var SHARD = 3000;
  var CHUNK = 1200;
  // A network without a first byte after so long does not answer: the reader gets the page that is kept.
  var PATIENCE = 10000;
  // Hosts may send `Vary`, or search may stand behind the address: it is the same page.
  var SAME = { ignoreSearch: true, ignoreVary: true };

  function whole(path) { return new URL(path, base).href; }

  function open(name) { return caches.open(name); }

  self.addEventListener("install", function (event) {
    event.waitUntil(
      open(SHELL)
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
    else if (request.url.indexOf(base + "search/") === 0) event.respondWith(index(request));
    else if (request.mode === "navigate" || request.url.slice(-1) === "/") page(event);
    else if (request.destination === "image") event.respondWith(picture(event));
  });

  // The name of an asset changes with its content, so a kept one is never stale.
  function asset(request) {
    return open(SHELL).then(function (cache) {
      return cache.match(request, SAME).then(function (kept) {
        return kept || fetch(request).then(function (response) {
          if (response.ok) cache.put(request, response.clone());
          return response;
        });
      });
    });
  }

  // Most names in an index change with the content; of the others, the network has the newest.
  function index(request) {
    return open(SEARCH).then(function (cache) {
      if (/\.bin$/.test(request.url)) return part(cache, request);
      return fetch(request).then(function (response) {
        return response.ok ? lists(cache, request.url, response) : response;
      }, function (error) {
        return cache.match(request.url, SAME).then(function (kept) {
          if (kept) return kept;
          throw error;
        });
      });
    });
  }

  function part(cache, request) {
    return cache.match(request, SAME).then(function (kept) {
      return kept || fetch(request).then(function (response) {
        if (response.ok) cache.put(request, response.clone());
        return response;
      });
    });
  }

  // Keeps a list of the index, and lets files go that it does not name any more.
  function lists(cache, url, response) {
    var copy = response.clone();
    return cache.put(url, response.clone()).then(function () {
      return /\/index\.json$/.test(url) ? copy.text() : "";
    }).then(function (text) {
      if (!text) return undefined;
      var folder = url.replace(/[^/]+$/, "");
      return cache.keys().then(function (keys) {
        return Promise.all(keys.map(function (key) {
          var name = key.url.indexOf(folder) === 0 && /([^/]+)\.bin$/.exec(key.url);
          return name && text.indexOf(name[1]) < 0 ? cache.delete(key) : undefined;
        }));
      });
    }).then(function () { return response; });
  }

  // The index of a language, where it is small.
  function keepIndex(tag) {
    var folder = base + "search/" + tag + "/";
    return open(SEARCH).then(function (cache) {
      var take = function (name) {
        return ask(folder + name).then(function (response) {
          return response.ok ? lists(cache, folder + name, response) : Promise.reject(new Error(name));
        });
      };
      return take("index.json").then(function (response) { return response.json(); }).then(function (found) {
        var shards = found.shards.concat(found.ends).map(function (shard) { return shard[1]; });
        if (shards.length * SHARD + found.chunks.length * CHUNK > INDEX) return undefined;
        return [found.facets].concat(shards, found.chunks).reduce(function (before, name) {
          return before.then(function () { return part(cache, folder + name + ".bin"); });
        }, take("words.json"));
      });
    }).catch(nothing);
  }

  function page(event) {
    var request = event.request;
    // Hosts let browsers keep pages for some minutes; a page that changed is asked for all the same.
    var answer = request.cache === "default" ? fetch(request, { cache: "no-cache" }) : fetch(request);
    var copy = answer.then(function (response) { return response.clone(); });
    event.waitUntil(copy.then(function (response) { return renew(plain(request.url), response); }).catch(nothing));
    event.respondWith(new Promise(function (resolve, reject) {
      var timer = setTimeout(function () {
        kept(request.url).then(function (found) { if (found) resolve(found); });
      }, PATIENCE);
      answer.then(function (response) { clearTimeout(timer); resolve(response); }, function (error) {
        clearTimeout(timer);
        kept(request.url).then(function (found) { return found || standIn(); }).then(function (found) {
          if (found) resolve(found);
          else reject(error);
        }, reject);
      });
    }));
  }

  function nothing() {}

  // Without the network no host leads from `/en/city` or `/en/city/index.html` to `/en/city/`.
  function plain(url) {
    var path = url.split(/[?#]/)[0].replace(/\/index\.html$/, "/");
    return /\/[^/.]+$/.test(path) ? path + "/" : path;
  }

  function kept(url) {
    return open(PAGES).then(function (cache) { return cache.match(plain(url), SAME); });
  }

  // "No network" in the language of what is kept.
  function standIn() {
    return open(PAGES).then(function (cache) {
      return cache.keys().then(function (keys) {
        var found = keys.filter(function (key) { return /\/offline\.html$/.test(key.url); })[0];
        return found && cache.match(found);
      });
    });
  }

  // A page that is kept is kept as the network has it now.
  function renew(url, response) {
    return open(PAGES).then(function (cache) {
      return cache.match(url, SAME).then(function (old) { return old && put(cache, url, response); });
    });
  }

  // Of an image in several widths one is kept, whichever the window would take.
  function picture(event) {
    return fetch(event.request).catch(function (error) {
      return self.clients.get(event.clientId).then(function (client) {
        return client && kept(client.url);
      }).then(function (page) {
        return page || standIn();
      }).then(function (page) { return page ? page.text() : ""; }).then(function (html) {
        var widths = pictures(html).filter(function (urls) { return urls.indexOf(event.request.url) >= 0; })[0];
        return widths && open(SHELL).then(function (cache) { return cache.match(widths[0], SAME); });
      }).then(function (found) {
        if (found) return found;
        throw error;
      });
    });
  }

  // The addresses of each image of a page, the narrowest first.
  function pictures(html) {
    return (html.match(/<img [^>]+>/g) || []).map(function (tag) {
      var set = /srcset="([^"]+)"/.exec(tag);
      var urls = set ? set[1].split(/,\s+/).map(function (width) { return width.split(" ")[0]; }) : [];
      return urls.concat((/ src="([^"]+)"/.exec(tag) || []).slice(1)).map(whole);
    }).filter(function (urls) { return urls.length > 0 && urls[0].indexOf(base) === 0; });
  }

  // The styles and scripts that a page loads, and its images.
  function files(html) {
    var names = html.match(/(?:href|src|module|engine)="[^"]*\/assets\/[^"]+"/g) || [];
    return names.map(function (name) { return whole(name.split('"')[1]); })
      .filter(function (url) { return url.indexOf(base + "assets/") === 0; })
      .concat(pictures(html).map(function (urls) { return urls[0]; }));
  }

  // Keeps a page once the files that it loads are there. What a host led to from another address is no answer
  // to a browser that asks for a page, and the text is not compressed any more: so the response is made anew.
  function put(cache, url, response) {
    if (response.status === 404 || response.status === 410) return cache.delete(url);
    if (!response.ok) return Promise.reject(new Error(String(response.status)));
    return response.text().then(function (html) {
      return open(SHELL).then(function (shell) {
        return Promise.all(files(html).map(function (file) {
          return shell.match(file, SAME).then(function (there) { return there || shell.add(file); })
            .catch(function (error) {
              // A page without an image can be read, one without styles hardly.
              if (/\.(css|js)$/.test(file)) throw error;
            });
        }));
      }).then(function () {
        var headers = new Headers(response.headers);
        ["content-encoding", "content-length", "vary"].forEach(function (name) { headers.delete(name); });
        return cache.put(url, new Response(html, { headers: headers }));
      });
    });
  }

  // One list after the other, and of several that wait the last alone.
  var wanted;
  var before = Promise.resolve();
  self.addEventListener("message", function (event) {
    var pages = event.data && event.data.pages;
    if (typeof pages !== "string") return;
    var list = wanted = whole(pages);
    before = before.then(function () { return keep(list); }).catch(function () {
      /* the network went away, or the reader to another city: the next page tries again */
    });
    event.waitUntil(before);
  });

  function version() { return encodeURIComponent(self.shell.join(" ")); }

  // Takes the pages of a list one by one, and lets those of another city or language go.
  function keep(list) {
    return open(PAGES).then(function (cache) {
      return cache.match(list).then(function (old) {
        if (old && old.headers.get("x-shell") === version()
          && Date.now() - Number(old.headers.get("x-kept")) < HOURS * 3600000) return undefined;
        return ask(list).then(function (response) {
          if (!response.ok) throw new Error(String(response.status));
          return response.json();
        }).then(function (pages) {
          var urls = pages.map(function (page) { return whole(page[0]); });
          return urls.reduce(function (before, url) {
            return before.then(function () {
              if (wanted !== list) throw new Error("another list");
              return ask(url);
            }).then(function (page) { return put(cache, url, page); });
          }, Promise.resolve()).then(function () {
            return drop(cache, urls);
          }).then(function () {
            return cache.put(list, new Response(JSON.stringify(pages), {
              headers: { "x-kept": String(Date.now()), "x-shell": version() }
            }));
          }).then(function () { return forget(cache, urls); }).then(function () {
            return keepIndex(list.slice(base.length).split("/")[0]);
          });
        });
      });
    });
  }

  function ask(url) { return fetch(url, { cache: "no-cache" }); }

  function drop(cache, urls) {
    return cache.keys().then(function (keys) {
      return Promise.all(keys.map(function (key) {
        return urls.indexOf(key.url) < 0 ? cache.delete(key) : undefined;
      }));
    });
  }

  // Files have new names when they change. The old ones go when no kept page loads them any more.
  function forget(cache, urls) {
    return Promise.all(urls.map(function (url) {
      return cache.match(url).then(function (page) { return page ? page.text() : ""; }).then(files);
    })).then(function (lists) {
      return open(SHELL).then(function (shell) {
        return drop(shell, [].concat.apply(self.shell.map(whole), lists));
      });
    });
  }
})();
