package tracker.ui.calendar;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;

/**
 * A URL to copy. Only the browser knows the public host name, so the script completes the URL, and copying must happen
 * within a click.
 */
final class FeedAddressField extends Div {

    /** If copying is not allowed, the address is selected to copy by hand. */
    private static final String COPY = """
            const [field, copy, subscribe, said] = [$0, $1, $2, $3];
            const whole = new URL(field.value, document.baseURI).href;
            field.value = whole;
            subscribe.href = whole.replace(/^https?:/, 'webcal:');
            copy.addEventListener('click', async () => {
              field.select();
              try {
                await navigator.clipboard.writeText(whole);
                said.textContent = 'Copied.';
              } catch (refused) {
                said.textContent = 'The address is selected: copy it with the keyboard.';
              }
            });
            field.focus();
            field.select();
            """;

    FeedAddressField(String address) {
        Input field = new Input();
        field.setId("feed-address");
        field.setType("text");
        field.setValue(address);
        field.getElement().setAttribute("readonly", true);
        NativeLabel label = new NativeLabel("Calendar address");
        label.setFor(field);
        NativeButton copy = new NativeButton("Copy address");
        copy.addClassName("button");
        Anchor subscribe = new Anchor(address, "Open in my calendar app");
        subscribe.getElement().setAttribute("router-ignore", true);
        Paragraph said = new Paragraph();
        said.addClassName("saved-line");
        said.getElement().setAttribute("role", "status");
        Div ways = new Div(copy, subscribe);
        ways.addClassName("buttons");
        addClassName("feed-address");
        add(label, field, ways, said);
        getElement().executeJs(COPY, field.getElement(), copy.getElement(), subscribe.getElement(), said.getElement());
    }
}
