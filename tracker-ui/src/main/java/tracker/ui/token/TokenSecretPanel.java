package tracker.ui.token;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import tracker.domain.shared.TextLine;
import tracker.domain.token.TokenSecret;

/** Shows a new token once. Copying must happen within a click, so the script does it. */
final class TokenSecretPanel extends Div {

    /** If copying is not allowed, the token is selected to copy by hand. */
    private static final String COPY = """
            const [field, copy, said] = [$0, $1, $2];
            copy.addEventListener('click', async () => {
              field.select();
              try {
                await navigator.clipboard.writeText(field.value);
                said.textContent = 'Copied.';
              } catch (refused) {
                said.textContent = 'The token is selected: copy it with the keyboard.';
              }
            });
            field.focus();
            field.select();
            """;

    TokenSecretPanel(TextLine name, TokenSecret secret) {
        Paragraph warning = new Paragraph(
                "Copy it now into the settings of that system. We cannot show it again and do not keep a copy.");
        warning.getElement().setAttribute("role", "status");
        Input field = new Input();
        field.setId("new-token");
        field.setType("text");
        field.setValue(secret.value());
        field.getElement().setAttribute("readonly", true);
        field.getElement().setAttribute("autocomplete", "off");
        field.getElement().setAttribute("spellcheck", "false");
        NativeLabel label = new NativeLabel("Token for “" + name + "”");
        label.setFor(field);
        NativeButton copy = new NativeButton("Copy token");
        copy.addClassName("button");
        Paragraph said = new Paragraph();
        said.addClassName("saved-line");
        said.getElement().setAttribute("role", "status");
        Div ways = new Div(copy);
        ways.addClassName("buttons");
        addClassName("new-token");
        add(warning, label, field, ways, said);
        getElement().executeJs(COPY, field.getElement(), copy.getElement(), said.getElement());
    }
}
