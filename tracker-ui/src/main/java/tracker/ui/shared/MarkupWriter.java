package tracker.ui.shared;

import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/** Writes visible elements as markup and escapes all texts and attributes. */
final class MarkupWriter {

    /** Attribute that makes an element a piece. Its value is unique within the snapshot. */
    static final String KEY = "data-key";

    private final Map<String, String> pieces = new LinkedHashMap<>();

    private MarkupWriter() {}

    static MarkupSnapshot of(Element element) {
        MarkupWriter markup = new MarkupWriter();
        markup.piece(MarkupSnapshot.WHOLE, element);
        return MarkupSnapshot.of(markup.pieces);
    }

    /** The complete markup, including rendered fragments, for browsers without scripts. */
    static String writeStatic(Element element) {
        Document page = new Document("");
        page.outputSettings().prettyPrint(false);
        stand(element, page);
        return page.html();
    }

    private static void stand(Element element, org.jsoup.nodes.Element into) {
        if (element.isTextNode()) {
            into.appendChild(new TextNode(element.getText()));
        } else if (element.isVisible()) {
            org.jsoup.nodes.Element copy = into.appendElement(element.getTag());
            element.getAttributeNames().forEach(name -> copy.attr(name, element.getAttribute(name)));
            if (element.getComponent().orElse(null) instanceof RenderedFragment<?> drawn) {
                copy.append(drawn.markup());
            } else {
                element.getChildren().forEach(child -> stand(child, copy));
            }
        }
    }

    private void piece(String key, Element element) {
        Document page = new Document("");
        page.outputSettings().prettyPrint(false);
        if (element.isVisible()) {
            write(element, page);
        }
        if (pieces.put(key, page.html()) != null) {
            throw new IllegalStateException("Two pieces of one snapshot have the key '" + key + "'");
        }
    }

    private void write(Element element, org.jsoup.nodes.Element into) {
        org.jsoup.nodes.Element copy = into.appendElement(element.getTag());
        element.getAttributeNames().forEach(name -> copy.attr(name, plain(element.getAttribute(name))));
        element.getChildren().forEach(child -> writeChild(child, copy));
    }

    private void writeChild(Element child, org.jsoup.nodes.Element into) {
        if (child.isTextNode()) {
            into.appendChild(new TextNode(plain(child.getText())));
        } else if (!child.hasAttribute(KEY)) {
            if (child.isVisible()) {
                write(child, into);
            }
        } else {
            String key = child.getAttribute(KEY);
            piece(key, child);
            into.appendChild(new TextNode(MarkupSnapshot.MARK + key + MarkupSnapshot.MARK));
        }
    }

    /** Removes the mark character, so that a text can never reference a piece. */
    private static String plain(String text) {
        return text.replace(MarkupSnapshot.MARK, '\uFFFD');
    }
}
