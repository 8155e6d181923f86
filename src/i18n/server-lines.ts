/** What to paste, and where. */
export interface ServerLine {
  /** Name of the server or system and of its file or form. */
  readonly place: string;
  /** The lines, as they are pasted. */
  readonly text: string;
}

/**
 * How servers are told that other sites may read their news, one entry for each kind of server. They are to be pasted at the endpoint.
 *
 * Sources: Apache mod_headers, IIS `httpProtocol/customHeaders`, nginx ngx_http_headers_module; WordPress `do_feed_rss2` (its REST interface
 * allows every site by itself); Drupal `cors.config` in default.services.yml; Liferay "Setting up CORS".
 *
 * @param origin whom to let read; `*` is every site, which is right for public news
 */
export function corsLines(origin = '*'): readonly ServerLine[] {
  return [
    {
      place: 'Apache, NukeViet, Joomla: .htaccess',
      text: `<IfModule mod_headers.c>\n  Header always set Access-Control-Allow-Origin "${origin}"\n</IfModule>`,
    },
    {
      place: 'IIS, DotNetNuke, SharePoint: web.config',
      text: `<system.webServer>\n  <httpProtocol>\n    <customHeaders>\n      <add name="Access-Control-Allow-Origin" value="${origin}" />\n    </customHeaders>\n  </httpProtocol>\n</system.webServer>`,
    },
    { place: 'nginx: server { … }', text: `add_header Access-Control-Allow-Origin "${origin}" always;` },
    {
      place: 'WordPress (RSS): functions.php',
      text: `add_action('do_feed_rss2', function () {\n  header('Access-Control-Allow-Origin: ${origin}');\n}, 1);`,
    },
    {
      place: 'Drupal: sites/default/services.yml',
      text: `parameters:\n  cors.config:\n    enabled: true\n    allowedMethods: ['GET']\n    allowedOrigins: ['${origin}']`,
    },
    {
      place: 'Liferay: Instance Settings › Security Tools › Portal Cross-Origin Resource Sharing (CORS)',
      text: `URL Pattern: /o/headless-delivery/*\nAccess-Control-Allow-Origin: ${origin}`,
    },
  ];
}

/**
 * How a page's Content-Security-Policy is widened by one host. They are to be pasted at the server of the page; a second policy beside the
 * first would not help, since both must allow an address.
 *
 * @param host origin of the endpoint
 */
export function policyLines(host: string): readonly ServerLine[] {
  const directive = `connect-src 'self' ${host}`;
  return [
    {
      place: 'Apache, Joomla: .htaccess',
      text: `Header always edit Content-Security-Policy "connect-src" "connect-src ${host}"`,
    },
    {
      place: 'IIS, DotNetNuke, SharePoint: web.config › customHeaders',
      text: `<add name="Content-Security-Policy" value="…; ${directive}" />`,
    },
    { place: 'nginx: server { … }', text: `add_header Content-Security-Policy "…; ${directive}" always;` },
    { place: 'NukeViet: Cấu hình › Thiết lập an ninh › Content-Security-Policy › connect-src', text: host },
    {
      place: 'WordPress: functions.php',
      text: `add_filter('wp_headers', function ($headers) {\n  $headers['Content-Security-Policy'] = "…; ${directive}";\n  return $headers;\n});`,
    },
    { place: 'Liferay: System Settings › Security Tools › Content Security Policy', text: directive },
    { place: 'Drupal: Security Kit › Content Security Policy › connect-src', text: `'self' ${host}` },
  ];
}
