package tracker.ui.embed;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.jsoup.nodes.Element;
import tracker.domain.trust.TrustCode;
import tracker.ui.shared.CopyableText;

/** Preview and code of the badge and the live figure for a trust's own website. */
public final class TrustEmbedPanel extends NativeDetails {

    private static final String WIDTH = "360";
    private static final String HEIGHT = "260";

    public TrustEmbedPanel(TrustCode trust, String name) {
        super("Show these figures on your own website");
        addClassNames("card", "embeds");
        setContent(new Div(badge(trust, name), live(trust, name)));
    }

    private static Div badge(TrustCode trust, String name) {
        String words = name + " in Healthcare Science Week";
        Image preview = new Image("badge/" + trust + ".svg", words);
        preview.getElement().setAttribute("loading", "lazy");
        Element picture = new Element("img")
                .attr("src", CopyableText.APPLICATION_URL + "/badge/" + trust + ".svg")
                .attr("alt", words)
                .attr("width", WIDTH);
        Element link = new Element("a").attr("href", CopyableText.APPLICATION_URL + "/trusts/" + trust);
        link.appendChild(picture);
        return new Div(
                new H3("A badge"),
                new Paragraph("An image that updates with your figures, for a website, newsletter or email."),
                preview,
                new CopyableText("Code for your page: badge", link.outerHtml(), 4));
    }

    private static Div live(TrustCode trust, String name) {
        String words = name + " in Healthcare Science Week, live figures";
        IFrame preview = new IFrame("embed/trusts/" + trust);
        preview.setTitle(words);
        preview.setWidth(WIDTH + "px");
        preview.setHeight(HEIGHT + "px");
        preview.getElement().setAttribute("loading", "lazy");
        Element frame = new Element("iframe")
                .attr("src", CopyableText.APPLICATION_URL + "/embed/trusts/" + trust)
                .attr("title", words)
                .attr("width", WIDTH)
                .attr("height", HEIGHT)
                .attr("loading", "lazy")
                .attr("style", "border:0");
        return new Div(
                new H3("A live figure"),
                new Paragraph(
                        "It updates while someone is viewing it. It sets no cookies and does not identify visitors."),
                preview,
                new CopyableText("Code for your page: live figure", frame.outerHtml(), 4));
    }
}
