package tracker.app.embed;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A trust's badge as a picture that can stand on any page: its name, the campaign, and what it has done. */
final class TrustBadgeRenderer {

    private static final int WIDTH = 360;
    private static final int LEFT = 28;
    private static final int LETTERS_A_LINE = 28;
    private static final int NAME_LINE = 23;
    private static final int LINE = 22;

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    private TrustBadgeRenderer() throws XMLStreamException {
        out = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
    }

    static byte[] of(EmbeddedFigures figures) {
        try {
            TrustBadgeRenderer badge = new TrustBadgeRenderer();
            badge.draw(figures);
            return badge.text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException onlyWhenTheWriterFails) {
            throw new IllegalStateException(onlyWhenTheWriterFails);
        }
    }

    private void draw(EmbeddedFigures figures) throws XMLStreamException {
        List<String> name = lines(figures.who());
        List<String> did = did(figures);
        int height = 54 + LINE * did.size() + NAME_LINE * name.size();
        out.writeStartElement("svg");
        attributes(
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                String.valueOf(WIDTH),
                "height",
                String.valueOf(height),
                "viewBox",
                "0 0 " + WIDTH + " " + height,
                "role",
                "img",
                "aria-labelledby",
                "t");
        out.writeStartElement("title");
        attributes("id", "t");
        out.writeCharacters(figures.who() + ", " + figures.campaign() + ": " + String.join(", ", did));
        out.writeEndElement();
        rectangle(0.5, WIDTH - 1, height, "#ffffff", "#d8dde0");
        rectangle(0, 12, height, "#005eb8", "#005eb8");
        int y = 14;
        for (String line : name) {
            y += NAME_LINE;
            words(line, y, 18, "#212b32", true);
        }
        y += 2;
        words(figures.campaign(), y + LINE, 14, "#4c6272", false);
        for (String line : did) {
            y += LINE;
            words(line, y + LINE + 2, 16, "#003087", true);
        }
        out.writeEndElement();
        out.close();
    }

    /** "12 activities held" and "1,240 people reached", or that it takes part. */
    private static List<String> did(EmbeddedFigures figures) {
        if (!figures.holds()) {
            return List.of(figures.takesPart() ? "Taking part" : figures.phase());
        }
        String activities = figures.held() + " " + figures.heldWord();
        boolean nobodyKnown = figures.people().equals("0") || figures.people().equals("Not known");
        return nobodyKnown ? List.of(activities) : List.of(activities, figures.people() + " " + figures.peopleWord());
    }

    private void rectangle(double x, int width, int height, String fill, String stroke) throws XMLStreamException {
        out.writeEmptyElement("rect");
        attributes(
                "x",
                String.valueOf(x),
                "y",
                "0.5",
                "width",
                String.valueOf(width),
                "height",
                String.valueOf(height - 1),
                "fill",
                fill,
                "stroke",
                stroke);
    }

    private void words(String line, int y, int size, String colour, boolean bold) throws XMLStreamException {
        out.writeStartElement("text");
        attributes(
                "x",
                String.valueOf(LEFT),
                "y",
                String.valueOf(y),
                "font-family",
                "Arial, Helvetica, sans-serif",
                "font-size",
                String.valueOf(size),
                "fill",
                colour,
                "font-weight",
                bold ? "700" : "400");
        out.writeCharacters(line);
        out.writeEndElement();
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            out.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    /** A picture does not wrap its words by itself. */
    private static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : name.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LETTERS_A_LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
