package tracker.app.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Completes the OpenAPI description. springdoc reads the endpoints; this adds what they have in common. */
@Lazy
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class OpenApiConfiguration {

    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";

    private static final Map<String, String> REFUSALS = Map.of(
            "400", "A field is missing, unknown or not valid. All problems are listed at once.",
            "401", "There is no token, or it is not valid or has been revoked.",
            "403", "The token is for another trust.",
            "404", "Not found.",
            "409", "The current state of the activity does not allow this. The response gives its version.",
            "412", "If-Match does not match the current version. The response gives the current version.",
            "413", "The body is too large.",
            "422", "A rule of the campaign does not allow this, or the Idempotency-Key was used for another request.",
            "429", "Too many requests. Retry-After gives the number of seconds to wait.",
            "503", "Temporarily unavailable. Send the request again with the same Idempotency-Key.");

    private static final List<String> OF_EVERY_WRITE = List.of("400", "401", "403", "409", "413", "422", "429", "503");
    private static final List<String> OF_A_CHANGE = List.of("404", "412");

    /** Depends on the model converters for Spring's own types, which no other bean requests. */
    @Bean
    @DependsOn("modelConverterRegistrar")
    OpenAPI document() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(WriteRequest.class);
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Healthcare Science Week tracker")
                                .version("1")
                                .description(
                                        "Anyone can read. A trust's own system writes with an API token, which a lead of the trust creates on its page. Send an Idempotency-Key with every write, so that a request sent twice is stored once."))
                .servers(List.of(new Server().url("/")));
    }

    @Bean
    OpenApiCustomizer whatAllHaveInCommon() {
        return document -> {
            document.getComponents()
                    .addSecuritySchemes(
                            TOKEN,
                            new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"))
                    .addSchemas(PROBLEM, problem());
            new TreeMap<>(REFUSALS)
                    .forEach((status, why) -> document.getComponents().addResponses(status, refusal(why)));
        };
    }

    @Bean
    OperationCustomizer everyOperation() {
        return (operation, handler) -> {
            operation.setTags(null);
            boolean ofOne = operation.getParameters() != null
                    && operation.getParameters().stream().anyMatch(parameter -> "path".equals(parameter.getIn()));
            if (writes(handler)) {
                describeWriting(operation, !ofOne);
            } else if (operation.getParameters() != null) {
                boolean asks =
                        operation.getParameters().stream().anyMatch(parameter -> "query".equals(parameter.getIn()));
                refuses(operation, asks ? List.of("400", "404") : List.of("404"));
            }
            return operation;
        };
    }

    private static void refuses(Operation operation, List<String> statuses) {
        statuses.forEach(status -> operation
                .getResponses()
                .addApiResponse(status, new ApiResponse().$ref("#/components/responses/" + status)));
    }

    private static boolean writes(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(WriteRequest.class::equals);
    }

    private static void describeWriting(Operation operation, boolean begins) {
        operation.addSecurityItem(new SecurityRequirement().addList(TOKEN));
        operation.addParametersItem(header(
                "Idempotency-Key",
                "Your own name for this request, ideally a random UUID. If the request is sent again with the same "
                        + "key, it is stored once and gets the same response."));
        if (!begins) {
            operation.addParametersItem(
                    header(
                            "If-Match",
                            "The ETag of the version you have read. If someone else has changed it since, the response is 412 with the current ETag."));
        }
        ApiResponse good = Objects.requireNonNull(operation.getResponses().remove("200"));
        good.setDescription(begins ? "Stored." : "Stored, or already stored.");
        good.addHeaderObject("ETag", new Header().description("its version").schema(new StringSchema()));
        if (begins) {
            good.addHeaderObject(
                    "Location",
                    new Header().description("the address of the activity").schema(new StringSchema()));
        }
        operation.getResponses().addApiResponse(begins ? "201" : "200", good);
        refuses(operation, OF_EVERY_WRITE);
        if (!begins) {
            refuses(operation, OF_A_CHANGE);
        }
    }

    private static Parameter header(String name, String description) {
        return new Parameter().in("header").name(name).description(description).schema(new StringSchema());
    }

    private static ApiResponse refusal(String why) {
        return new ApiResponse()
                .description(why)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
    }

    private static Schema<?> problem() {
        Schema<?> error =
                new ObjectSchema().addProperty("field", new StringSchema()).addProperty("sentence", new StringSchema());
        return new ObjectSchema()
                .description("RFC 9457 problem details, with a readable sentence in detail")
                .addProperty("status", new IntegerSchema())
                .addProperty("title", new StringSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("rule", new StringSchema().description("the name of the rule that was broken"))
                .addProperty("version", new IntegerSchema().description("the current version of the activity"))
                .addProperty("errors", new ArraySchema().items(error));
    }
}
