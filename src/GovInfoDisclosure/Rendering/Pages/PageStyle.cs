namespace GovInfoDisclosure.Rendering.Pages;

/// <summary>How pages look: on a screen of any width, in the dark, and on A4. What is told apart by colour is told apart by shape or sign too.</summary>
internal static class PageStyle
{
    public const string Common = """
        :root{--ink:#1c1e21;--soft:#555b63;--paper:#fff;--line:#b8bec6;--head:#f1f3f5;--bad:#b3161b;--badbg:#fdeaea;--warn:#7a4b00;--warnbg:#fff4d6;
        --good:#17632f;--ded:#0b4fa0;--dedbg:#e8f1fd;--link:#0b4fa0}
        @media(prefers-color-scheme:dark){:root{--ink:#e8eaed;--soft:#a9b0b8;--paper:#17191c;--line:#4b5159;--head:#24282d;--bad:#ff9a9a;--badbg:#43191b;
        --warn:#f3c66b;--warnbg:#3a2d0c;--good:#7fd79a;--ded:#93c2ff;--dedbg:#14294a;--link:#93c2ff}}
        *{box-sizing:border-box}
        body{margin:0 auto;max-width:76rem;padding:1rem;color:var(--ink);background:var(--paper);line-height:1.6;
        font-family:"Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","PingFang SC","WenQuanYi Zen Hei",system-ui,sans-serif}
        h1{font-size:1.5rem;line-height:1.35;margin:.4rem 0}h2{font-size:1.2rem;margin:2rem 0 .5rem;border-bottom:2px solid var(--line);padding-bottom:.2rem}
        h3{font-size:1rem;margin:1.2rem 0 .3rem}a{color:var(--link)}p{margin:.3rem 0}h1,h2,h3,p,li{overflow-wrap:anywhere}
        .soft{color:var(--soft)}.small{font-size:.875rem}.path{overflow-wrap:anywhere}
        .sev{display:inline-block;border:1px solid;border-radius:.2rem;padding:0 .35rem;font-size:.8rem;margin-right:.4rem;white-space:nowrap}
        .error{color:var(--bad)}.warning{color:var(--warn)}.info{color:var(--soft)}.good{color:var(--good)}
        .verdict{font-size:1.1rem;font-weight:600;border-left:.4rem solid;padding:.3rem .7rem;margin:.7rem 0}
        .wide{overflow-x:auto;margin:.4rem 0}.wide:focus-visible{outline:3px solid var(--link)}
        table{border-collapse:collapse;font-variant-numeric:tabular-nums}th,td{border:1px solid var(--line);padding:.2rem .4rem;vertical-align:middle}
        th{background:var(--head);font-weight:500}
        @media print{@page{size:A4;margin:14mm 12mm}:root{--ink:#000;--soft:#333;--paper:#fff;--line:#666;--head:#eee;--bad:#900;--badbg:#fff;--warn:#530;
        --warnbg:#fff;--good:#030;--ded:#036;--dedbg:#fff;--link:#000}
        html{font-size:9.5pt}body{max-width:none;padding:0}nav,.screen{display:none}.wide{overflow:visible}a{text-decoration:none}
        tr,li{break-inside:avoid}h2,h3{break-after:avoid}h1{font-size:15pt}h2{font-size:12pt}}

        """;

    public const string Report = """
        .form{width:100%;font-size:.875rem}.form th{text-align:center}.form th.row{text-align:left}.form td{text-align:center;white-space:nowrap}
        .t3{min-width:52rem}.t4{min-width:56rem}
        td.changed{background:var(--badbg);border:3px solid var(--bad);font-weight:700}td.changed del{color:var(--soft)}
        td.changed ins{text-decoration:none;color:var(--bad)}
        td.broken{background:var(--warnbg);border:2px dashed var(--warn)}
        td.deduced{background:var(--dedbg);border:2px dotted var(--ded);font-style:italic}td.blank{color:var(--soft)}
        td:target,li:target,p:target{outline:4px solid var(--link);outline-offset:1px}
        sup a{padding:0 .15rem}ol.list{padding-left:1.8rem}ol.list>li{margin:.6rem 0}
        .legend{display:flex;flex-wrap:wrap;gap:.3rem .9rem;align-items:center;margin:.5rem 0;list-style:none;padding:0}
        .legend span{display:inline-block;padding:0 .4rem;border:1px solid var(--line)}
        .legend .changed{border:3px solid var(--bad);font-weight:700}.legend .broken{border:2px dashed var(--warn)}
        .legend .deduced{border:2px dotted var(--ded);font-style:italic}
        .prose p{text-indent:2em;overflow-wrap:anywhere}mark{background:none;color:inherit;border-bottom:1px solid var(--soft)}
        mark.bad{border-bottom:3px double var(--bad);font-weight:700}
        @media(max-width:40rem){.form{font-size:.8rem}.t3{min-width:42rem}.t4{min-width:46rem}}
        @media print{.form{font-size:7.5pt;break-inside:avoid}.form th,.form td{padding:1pt 2pt}.t3,.t4{min-width:0}.form td{white-space:normal}}

        """;

    public const string Index = """
        .bars{display:grid;grid-template-columns:minmax(8rem,22rem) 1fr;gap:.25rem .6rem;align-items:center;margin:.3rem 0;padding:0;list-style:none}
        .bars li{display:contents}.bars .bar{display:flex;align-items:center;gap:.4rem}
        .bars .bar i{display:block;height:.9rem;background:var(--bad);border:1px solid var(--ink)}
        .bars .bar span{flex:none}.name{overflow-wrap:anywhere}
        .list{width:100%}.list td{overflow-wrap:anywhere}.list td.n,.list th.n{text-align:right;white-space:nowrap}.list thead th{position:sticky;top:0}
        .list th button{font:inherit;color:inherit;background:none;border:0;padding:0;text-decoration:underline;cursor:pointer}
        .tools{display:none;gap:.6rem;flex-wrap:wrap;margin:.6rem 0;align-items:end}.js .tools{display:flex}
        .tools label{display:flex;flex-direction:column;font-size:.875rem}
        .tools input,.tools select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:.2rem;padding:.3rem}
        .pages{display:flex;gap:.6rem;flex-wrap:wrap;margin:.8rem 0;padding:0;list-style:none}
        @media(max-width:40rem){.list thead{display:none}.list,.list tbody,.list tr,.list td{display:block}
        .list tr{border:1px solid var(--line);margin:.5rem 0;padding:.3rem}
        .list td{border:0;padding:.05rem .3rem;text-align:left!important}.list td::before{content:attr(data-l) " ";color:var(--soft);font-size:.8rem}
        .bars{grid-template-columns:1fr}}

        """;
}
