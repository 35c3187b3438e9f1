package fr.carnet.api.change;

import fr.carnet.api.mapping.DocumentReferences;
import fr.carnet.api.wire.Fault;
import fr.carnet.api.wire.Problem;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Type;

/** FHIRPath Patch (Parameters), for the elements that may change: turned into the JSON Patch that means the same. */
final class FhirPathPatch {

    private static final Pattern LABEL = Pattern.compile("DocumentReference\\.securityLabel(?:\\[(\\d+)])?");
    private static final Pattern EXTENSION = Pattern.compile(
            "DocumentReference\\.extension(?:\\.where\\(\\s*url\\s*=\\s*'([^']*)'\\s*\\)|\\('([^']*)'\\))\\.value(?:Boolean)?");

    private FhirPathPatch() {}

    static JsonArray operations(Parameters patch) {
        var operations = Json.createArrayBuilder();
        for (var parameter : patch.getParameter()) {
            if (!"operation".equals(parameter.getName())) throw forbidden("operations only");
            operations.add(operation(parameter));
        }
        return operations.build();
    }

    private static JsonObject operation(ParametersParameterComponent operation) {
        var type = text(operation, "type");
        var path = text(operation, "path");
        return switch (type) {
            case "replace" -> with("replace", pointer(path), operation);
            case "add" -> {
                if (!path.equals("DocumentReference")
                        || !text(operation, "name").equals("securityLabel")) {
                    throw forbidden("only securityLabel is added");
                }
                yield with("add", "/securityLabel/-", operation);
            }
            case "delete" ->
                Json.createObjectBuilder()
                        .add("op", "remove")
                        .add("path", pointer(path))
                        .build();
            default -> throw forbidden("replace, add or delete");
        };
    }

    private static String pointer(String path) {
        if (path.equals("DocumentReference.status")) return "/status";
        var label = LABEL.matcher(path);
        if (label.matches()) return "/securityLabel" + (label.group(1) == null ? "" : "/" + label.group(1));
        var extension = EXTENSION.matcher(path);
        if (extension.matches()) {
            var url = extension.group(1) == null ? extension.group(2) : extension.group(1);
            if (url.equals(DocumentReferences.IS_ARCHIVED)) return "/extension[url:'" + url + "']/valueBoolean";
        }
        throw forbidden("status, securityLabel and isArchived change, nothing else");
    }

    private static JsonObject with(String op, String pointer, ParametersParameterComponent operation) {
        var value = part(operation, "value").map(FhirPathPatch::json).orElseThrow(() -> forbidden("a value"));
        return Json.createObjectBuilder()
                .add("op", op)
                .add("path", pointer)
                .add("value", value)
                .build();
    }

    private static JsonValue json(Type value) {
        if (value instanceof BooleanType yes) return yes.booleanValue() ? JsonValue.TRUE : JsonValue.FALSE;
        if (value instanceof Coding coding)
            return Json.createObjectBuilder().add("coding", codings(coding)).build();
        if (value instanceof CodeableConcept concept) {
            return Json.createObjectBuilder()
                    .add("coding", codings(concept.getCoding().toArray(Coding[]::new)))
                    .build();
        }
        if (value.isPrimitive() && value.hasPrimitiveValue()) return Json.createValue(value.primitiveValue());
        throw forbidden("a code, a boolean or a CodeableConcept");
    }

    private static JsonArrayBuilder codings(Coding... codings) {
        var array = Json.createArrayBuilder();
        for (var coding : codings) {
            var object = Json.createObjectBuilder().add("code", String.valueOf(coding.getCode()));
            if (coding.hasSystem()) object.add("system", coding.getSystem());
            array.add(object);
        }
        return array;
    }

    private static String text(ParametersParameterComponent operation, String name) {
        return part(operation, name).map(Type::primitiveValue).orElse("");
    }

    private static Optional<Type> part(ParametersParameterComponent operation, String name) {
        return operation.getPart().stream()
                .filter(part -> name.equals(part.getName()) && part.hasValue())
                .map(ParametersParameterComponent::getValue)
                .findFirst();
    }

    private static Problem forbidden(String why) {
        return new Problem(Fault.PATCH_FORBIDDEN, why, "Parameters.parameter");
    }
}
