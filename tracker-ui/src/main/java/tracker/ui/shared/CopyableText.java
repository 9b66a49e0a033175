package tracker.ui.shared;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Words to be copied. Only the browser knows under which name the house is reached, so it fills that in; and only within a click
 * may it copy, so it does that itself too.
 */
public final class CopyableText extends Div {

    /** Stands for the address of the house, without a slash at its end. */
    public static final String APPLICATION_URL = "{house}";

    /** Where copying is not allowed the words are selected, and can be copied by hand. */
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

    /** @param words with {@link #APPLICATION_URL} wherever the house's address belongs */
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
