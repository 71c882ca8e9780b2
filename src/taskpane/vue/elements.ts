// Les seuls éléments Fluent que le volet emploie ; ceux des boîtes viennent avec elles.
import '@fluentui/web-components/button/define.js';
import '@fluentui/web-components/message-bar/define.js';
import '@fluentui/web-components/progress-bar/define.js';
import '@fluentui/web-components/toggle-button/define.js';
