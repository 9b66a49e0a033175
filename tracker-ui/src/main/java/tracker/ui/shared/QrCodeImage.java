package tracker.ui.shared;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import io.nayuki.qrcodegen.QrCode;

/** An address as a QR code. */
public final class QrCodeImage extends Div {

    /** Width of the quiet zone that cameras need. */
    private static final int EDGE = 4;

    public QrCodeImage(String address) {
        Svg picture = new Svg(svg(address));
        addClassName("qr");
        add(picture);
        getElement().setAttribute("role", "img").setAttribute("aria-label", "QR code for the address below");
    }

    /** The QR code as SVG. It contains only numbers, so nothing has to be escaped. */
    public static String svg(String address) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        int size = code.size + 2 * EDGE;
        StringBuilder dark = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    dark.append('M')
                            .append(x + EDGE)
                            .append(' ')
                            .append(y + EDGE)
                            .append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + ' ' + size
                + "\" shape-rendering=\"crispEdges\" aria-hidden=\"true\" width=\"100%\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>"
                + "<path fill=\"#000\" d=\"" + dark + "\"/></svg>";
    }
}
