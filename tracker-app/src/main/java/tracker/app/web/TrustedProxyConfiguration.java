package tracker.app.web;

import org.apache.catalina.valves.RemoteIpValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Believes what a reverse proxy says about its client (address, HTTPS, host, port), but only the proxies that are named
 * in {@code tracker.proxies}. Tomcat alone would believe every private address, so that anyone in the hospital's network
 * could claim any address (decision 0052).
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(TrustedProxyProperties.class)
class TrustedProxyConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(TrustedProxyConfiguration.class);

    /** Has no order, so it comes after Spring Boot's own, whose valve it removes. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> believesNamedProxiesOnly(
            TrustedProxyProperties properties, Environment environment) {
        return server -> {
            if ("framework".equalsIgnoreCase(environment.getProperty("server.forward-headers-strategy"))) {
                throw new IllegalStateException(
                        "server.forward-headers-strategy=framework believes everyone. Remove it, and "
                                + "name your reverse proxy in tracker.proxies");
            }
            if (server.getEngineValves().removeIf(RemoteIpValve.class::isInstance)
                    && properties.proxies().isEmpty()) {
                LOG.warn("X-Forwarded-For is believed from nobody: name your reverse proxy in tracker.proxies");
            }
            if (!properties.proxies().isEmpty()) {
                server.addEngineValves(valve(properties));
            }
        };
    }

    static RemoteIpValve valve(TrustedProxyProperties properties) {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(String.join(",", properties.addresses()));
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        return valve;
    }
}
