package tracker.app.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Sets the headers of {@link ResponseHeaderFilter} on refusals of the server itself, which no filter sees. */
final class RejectedRequestValve extends ValveBase {

    RejectedRequestValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (response.isErrorReportRequired()) {
            ResponseHeaderFilter.protect("", request, response);
            response.setHeader("Cache-Control", "no-store");
        }
        getNext().invoke(request, response);
    }
}
