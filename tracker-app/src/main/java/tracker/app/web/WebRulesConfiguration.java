package tracker.app.web;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Http2;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The rules that hold for every request, before Spring Security and the endpoints (decision 0054). */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(WebLimitProperties.class)
class WebRulesConfiguration {

    /** After the filter that understands proxies, before everything else. */
    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    FilterRegistrationBean<ResponseHeaderFilter> responseHeaders() {
        return always(new ResponseHeaderFilter(), FIRST);
    }

    @Bean
    FilterRegistrationBean<ClosedConnectionFilter> closedConnections() {
        ClosedConnectionLogFilter.install();
        return always(new ClosedConnectionFilter(), FIRST + 1);
    }

    @Bean
    FilterRegistrationBean<RequestRateFilter> requestRate(WebLimitProperties limits) {
        return of(new RequestRateFilter(limits.requestsAMinute(), TimeMeter.SYSTEM_MILLISECONDS), FIRST + 2);
    }

    @Bean
    FilterRegistrationBean<ParameterTextFilter> parameterText() {
        return of(new ParameterTextFilter(), FIRST + 3);
    }

    @Bean
    FilterRegistrationBean<PageCachingFilter> pageCaching() {
        FilterRegistrationBean<PageCachingFilter> forwarded = of(new PageCachingFilter(), FIRST);
        forwarded.setDispatcherTypes(EnumSet.of(DispatcherType.FORWARD));
        return forwarded;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> belowTheFilters(WebLimitProperties limits) {
        return server -> server.addEngineValves(
                new RejectedRequestValve(), new SlowBodyValve(limits.bodyTime(), limits.slowBodies()));
    }

    /**
     * One connection for all that a browser asks, where the tracker itself speaks TLS. In the clear there is no HTTP/2: no
     * browser speaks it so, and an upgrade could be smuggled past the rules of a proxy.
     */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> manyRequestsOnOneConnection() {
        return server -> {
            if (Ssl.isEnabled(server.getSsl())) {
                Http2 http2 = new Http2();
                http2.setEnabled(true);
                server.setHttp2(http2);
            }
        };
    }

    /** Lax, as signing in with an organisation comes back from another site. */
    @Bean
    CookieSameSiteSupplier cookiesOfThisSite() {
        return CookieSameSiteSupplier.ofLax();
    }

    private static <F extends Filter> FilterRegistrationBean<F> always(F filter, int order) {
        FilterRegistrationBean<F> registered = of(filter, order);
        registered.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC));
        return registered;
    }

    private static <F extends Filter> FilterRegistrationBean<F> of(F filter, int order) {
        FilterRegistrationBean<F> registered = new FilterRegistrationBean<>(filter);
        registered.setOrder(order);
        registered.setAsyncSupported(true);
        return registered;
    }
}
