namespace GovInfoDisclosure.Rendering.Pages;

/// <summary>What the index does where scripts run: it filters and sorts all rows, those of its other pages too, which come from files beside it.</summary>
/// <remarks>It sets texts and never markup.</remarks>
internal static class IndexScript
{
    public const string Text = """
        (function(){
        'use strict';
        var most=500,list=document.getElementById('list'),body=list.tBodies[0];
        var q=document.getElementById('q'),s=document.getElementById('s'),n=document.getElementById('n');
        var heads=list.tHead.rows[0].cells,pages=+list.getAttribute('data-pages'),nav=document.querySelector('nav ul.pages'),key=-1,down=false,asked=false;
        var labels=Array.prototype.map.call(heads,function(h){return h.textContent});
        var rows=Array.prototype.map.call(body.rows,function(r,i){
          return{i:i,file:r.cells[0].firstChild.getAttribute('href'),t:Array.prototype.map.call(r.cells,function(c){return c.textContent}),r:r}});
        function row(x){
          if(x.r)return x.r;
          var r=document.createElement('tr');
          x.t.forEach(function(text,i){
            var c=r.insertCell(),to=c;
            c.setAttribute('data-l',labels[i]);
            if(i>0&&i<6)c.className='n';
            if(i===0){to=c.appendChild(document.createElement('a'));to.href=x.file}
            to.textContent=text});
          return x.r=r}
        function show(){
          var words=q.value.toLowerCase().split(/\s+/).filter(Boolean),kind=s.value;
          var found=rows.filter(function(x){
            var text=(x.t[0]+' '+x.t[1]+' '+x.t[6]).toLowerCase();
            return words.every(function(w){return text.indexOf(w)>=0})&&(kind==='all'||(x.t[2]!=='0')===(kind==='errors'))});
          found.sort(function(a,b){
            if(key<0)return a.i-b.i;
            var u=a.t[key],v=b.t[key],d=key>0&&key<6?u-v:u<v?-1:u>v?1:0;
            return(down?-d:d)||a.i-b.i});
          body.textContent='';
          found.slice(0,most).forEach(function(x){body.appendChild(row(x))});
          n.textContent=Math.min(most,found.length)+' / '+found.length;
          if(nav)nav.hidden=true}
        window.govinfoRows=function(more){
          more.forEach(function(x){rows.push({i:rows.length,file:x[0],t:x.slice(1)})});
          show()};
        function next(page){
          if(page>pages)return;
          var x=document.createElement('script');
          x.src='index-'+page+'.js';
          x.onload=function(){next(page+1)};
          document.head.appendChild(x)}
        function act(){
          if(!asked){asked=true;next(2)}
          show()}
        Array.prototype.forEach.call(heads,function(h,i){
          var b=document.createElement('button');
          b.type='button';b.textContent=h.textContent;h.textContent='';h.appendChild(b);
          b.addEventListener('click',function(){
            down=key===i?!down:i>1&&i<6;key=i;
            Array.prototype.forEach.call(heads,function(o){o.removeAttribute('aria-sort')});
            h.setAttribute('aria-sort',down?'descending':'ascending');act()})});
        q.addEventListener('input',act);
        s.addEventListener('change',act);
        q.form.addEventListener('submit',function(e){e.preventDefault()});
        document.documentElement.classList.add('js');
        })();

        """;
}
