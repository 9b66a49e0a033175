package tracker.ui.shared;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A text with a copy button. The browser fills in the application's base URL, because only the browser knows it. The browser also
 * copies the text, because the clipboard is only available in a click handler.
 */
public final class CopyableText extends Div {

    /** Placeholder for the base URL of the application, without a trailing slash. */
    public static final String APPLICATION_URL = "{house}";

    /** If the clipboard is not allowed, the script selects the text instead. */
    private static final String COPY = """
            const [field, copy, said] = [$0, $1, $2];
            field.value = field.value.replaceAll('{house}', new URL('.', document.baseURI).href.replace(/\\/$/, ''));
            copy.addEventListener('click', async () => {
              field.select();
              try {
                await navigator.clipboard.writeText(field.value);
                said.textContent = 'Copied.';
              } catch (refused) {
                said.textContent = 'Text selected. Copy it with your keyboard.';
              }
            });
            """;

    private static final AtomicLong NEXT = new AtomicLong();

    /** @param words may contain {@link #APPLICATION_URL} */
    public CopyableText(String label, String words, int rows) {
        String id = "copied-" + NEXT.incrementAndGet();
        NativeLabel name = new NativeLabel(label);
        name.getElement().setAttribute("for", id);
        Element field = new Element("textarea")
                .setAttribute("id", id)
                .setAttribute("rows", Integer.toString(rows))
                .setAttribute("readonly", true)
                .setAttribute("spellcheck", "false")
                .setProperty("value", words);
        Element copy = new Element("button")
                .setText("Copy")
                .setAttribute("class", "button")
                .setAttribute("type", "button")
                .setAttribute("aria-label", "Copy: " + label);
        Paragraph said = new Paragraph();
        said.addClassName("saved-line");
        said.getElement().setAttribute("role", "status");
        addClassName("copied");
        add(name);
        getElement().appendChild(field, copy);
        add(said);
        getElement().executeJs(COPY, field, copy, said.getElement());
    }
}
