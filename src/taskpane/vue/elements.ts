// Les seuls éléments Fluent que le volet emploie.
import '@fluentui/web-components/button/define.js';
import '@fluentui/web-components/dialog/define.js';
import '@fluentui/web-components/dialog-body/define.js';
import '@fluentui/web-components/message-bar/define.js';
import '@fluentui/web-components/progress-bar/define.js';
import '@fluentui/web-components/toggle-button/define.js';
