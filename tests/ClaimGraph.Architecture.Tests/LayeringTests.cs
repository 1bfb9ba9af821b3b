using Mono.Cecil;
using Mono.Cecil.Cil;

namespace ClaimGraph.Architecture.Tests;

public sealed class LayeringTests
{
    public static TheoryData<string> Assemblies => ["ClaimGraph", "ClaimGraph.Diagrams", "ClaimGraph.Viewer", "ClaimGraph.Cli", "ClaimGraph.Generator"];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_type_uses_a_type_of_a_layer_beside_or_above_its_own(string assembly)
    {
        using ModuleDefinition module = Read(assembly);
        string[] upward =
        [
            .. from type in module.GetTypes()
               let user = Layers.Of(OuterNamespace(type))
               where user is not null
               from used in References(type)
               let target = Layers.Of(OuterNamespace(used))
               where target is not null && target.Value.Name != user.Value.Name && target.Value.Rank >= user.Value.Rank
               select $"{type.FullName} uses {used.FullName}",
        ];
        Assert.Empty(upward.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_namespace_has_a_layer(string assembly)
    {
        using ModuleDefinition module = Read(assembly);
        string[] homeless =
        [
            .. module.GetTypes().Where(t => !IsCompilers(t)).Select(OuterNamespace)
                .Where(ns => ns.Length > 0 && Layers.Of(ns) is null).Distinct().Order(StringComparer.Ordinal),
        ];
        Assert.Empty(homeless);
    }

    [Fact]
    public void Only_the_diagrams_know_the_layout_engine_and_only_the_command_knows_the_console()
    {
        Assert.DoesNotContain(ReferencedAssemblies("ClaimGraph"), IsEngineOrConsole);
        Assert.DoesNotContain(ReferencedAssemblies("ClaimGraph.Diagrams"), n => n.StartsWith("Spectre", StringComparison.Ordinal) || n.StartsWith("System.CommandLine", StringComparison.Ordinal));
        Assert.DoesNotContain(ReferencedAssemblies("ClaimGraph.Viewer"), IsEngineOrConsole);
        Assert.DoesNotContain(ReferencedAssemblies("ClaimGraph.Cli"), n => n.StartsWith("ClearScript", StringComparison.Ordinal) || n.StartsWith("HarfBuzz", StringComparison.Ordinal));
    }

    // The compiler loads the generator alone: whatever else it needed would have to travel with it.
    [Fact]
    public void The_generator_needs_nothing_but_the_compiler() => Assert.Equal(
        ["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "netstandard"],
        ReferencedAssemblies("ClaimGraph.Generator").Order(StringComparer.Ordinal));

    [Fact]
    public void The_test_would_notice_an_upward_reference()
    {
        Assert.True(Layers.Of("ClaimGraph.Loading")!.Value.Rank > Layers.Of("ClaimGraph.Claims")!.Value.Rank);
        Assert.True(Layers.Of("ClaimGraph.Cli.Commands")!.Value.Rank > Layers.Of("ClaimGraph.Diagrams.Layout")!.Value.Rank);
        Assert.Null(Layers.Of("ClaimGraph.Unheard.Of"));
        Assert.Null(Layers.Of("System.Text"));
    }

    private static bool IsEngineOrConsole(string name) =>
        name.StartsWith("ClearScript", StringComparison.Ordinal) || name.StartsWith("HarfBuzz", StringComparison.Ordinal)
        || name.StartsWith("Spectre", StringComparison.Ordinal) || name.StartsWith("System.CommandLine", StringComparison.Ordinal);

    private static IEnumerable<string> ReferencedAssemblies(string assembly)
    {
        using ModuleDefinition module = Read(assembly);
        return [.. module.AssemblyReferences.Select(r => r.Name)];
    }

    private static ModuleDefinition Read(string assembly) =>
        ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"));

    private static bool IsCompilers(TypeReference type) =>
        type.FullName.StartsWith('<') || OuterNamespace(type).StartsWith("System.", StringComparison.Ordinal) || OuterNamespace(type).StartsWith("Microsoft.", StringComparison.Ordinal);

    private static string OuterNamespace(TypeReference type)
    {
        while (type.DeclaringType is not null)
        {
            type = type.DeclaringType;
        }

        return type.Namespace;
    }

    private static IEnumerable<TypeReference> References(TypeDefinition type)
    {
        IEnumerable<TypeReference> members =
        [
            .. type.BaseType is null ? [] : Parts(type.BaseType),
            .. type.Interfaces.SelectMany(i => Parts(i.InterfaceType)),
            .. type.Fields.SelectMany(f => Parts(f.FieldType)),
            .. type.Methods.SelectMany(m => m.Parameters.SelectMany(p => Parts(p.ParameterType)).Concat(Parts(m.ReturnType))),
        ];
        return members.Concat(type.Methods.Where(m => m.HasBody).SelectMany(InBody));
    }

    private static IEnumerable<TypeReference> InBody(MethodDefinition method) =>
        method.Body.Variables.SelectMany(v => Parts(v.VariableType))
            .Concat(method.Body.Instructions.SelectMany(InInstruction));

    private static IEnumerable<TypeReference> InInstruction(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => Parts(type),
        GenericInstanceMethod method => method.GenericArguments.SelectMany(Parts).Concat(Parts(method.DeclaringType)),
        MemberReference { DeclaringType: { } owner } => Parts(owner),
        _ => [],
    };

    private static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
        TypeSpecification specification => Parts(specification.ElementType),
        _ => [type],
    };
}
